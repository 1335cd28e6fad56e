using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;

namespace BindAudit.Benchmarks.Compare;

/// <summary>Time and memory over copies of one corpus, each below a folder of its own: <c>growth FOLDER</c>.</summary>
internal static class Growth
{
    internal static void Run(CompareArguments arguments, TextWriter output)
    {
        var scratch = Directory.CreateTempSubdirectory("bindaudit-growth-").FullName;
        try
        {
            output.WriteLine(Machine.Describe());
            foreach (var tool in arguments.Tools)
            {
                foreach (var isFiltered in new[] { true, false })
                {
                    var candidate = Programs.BindAudit(
                        tool,
                        [
                            "scan",
                            .. isFiltered ? Array.Empty<string>() : ["--no-prefilter"],
                            .. arguments.More,
                            ".",
                        ]
                    );
                    Write(output, candidate, Measure(candidate, arguments, scratch));
                }
            }
        }
        finally
        {
            Directory.Delete(scratch, recursive: true);
        }
    }

    private static List<(int Times, Series Series)> Measure(
        Candidate candidate,
        CompareArguments arguments,
        string scratch
    )
    {
        var all = new List<(int, Series)>();
        foreach (var times in arguments.Times)
        {
            var folder = Path.Combine(scratch, $"x{times}");
            for (var copy = 1; copy <= times; copy++)
            {
                CorpusCopy.Make(arguments.Folder, Path.Combine(folder, $"corpus_{copy}"));
            }

            all.Add((times, new Series(candidate, folder, arguments.Runs)));
        }

        Series.RunAll(all.ConvertAll(one => one.Item2));
        return all;
    }

    private static void Write(
        TextWriter output,
        Candidate candidate,
        List<(int Times, Series Series)> all
    )
    {
        output.WriteLine();
        output.WriteLine(
            $"{candidate.Name} over copies of the corpus; the last three columns are 1 where growth is linear:"
        );
        output.WriteLine();
        output.WriteLine(
            "| copies | wall | CPU | peak memory | wall a copy | CPU a copy | memory a copy |"
        );
        output.WriteLine("|---|---|---|---|---|---|---|");
        var (first, base_) = all[0];
        foreach (var (times, series) in all)
        {
            var factor = (double)times / first;
            output.WriteLine(
                $"| {times}× | {Table.Seconds(series.Wall)} | {Table.Seconds(series.Processor)} | {Table.Mebibytes(series.Peak)} | {Table.Ratio(series.Wall, base_.Wall * factor)} | {Table.Ratio(series.Processor, base_.Processor * factor)} | {Memory(series.Peak, base_.Peak * factor)} |"
            );
        }
    }

    private static string Memory(double? size, double? of) =>
        size / of is { } ratio ? ratio.ToString("0.00", CultureInfo.InvariantCulture) : "–";
}
