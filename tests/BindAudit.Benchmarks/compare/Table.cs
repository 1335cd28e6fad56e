using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;

namespace BindAudit.Benchmarks.Compare;

/// <summary>Series as a Markdown table.</summary>
internal static class Table
{
    /// <summary>One row a series, held against the first one, which is called <paramref name="first"/>, and against <paramref name="ours"/>.</summary>
    internal static void Write(
        TextWriter output,
        IReadOnlyList<Series> all,
        string first,
        Series ours
    )
    {
        output.WriteLine(
            $"| command | wall | CPU | peak memory | wall ÷ {first} | CPU ÷ {first} | wall ÷ {ours.Name} | runs |"
        );
        output.WriteLine("|---|---|---|---|---|---|---|---|");
        foreach (var series in all)
        {
            output.WriteLine(
                $"| {series.Name}{Ending(series)} | {Seconds(series.Wall)} | {Seconds(series.Processor)} | {Mebibytes(series.Peak)} | {Ratio(series.Wall, all[0].Wall)} | {Ratio(series.Processor, all[0].Processor)} | {Ratio(series.Wall, ours.Wall)} | {series.Count} |"
            );
        }
    }

    /// <summary>Seconds to the millisecond.</summary>
    internal static string Seconds(TimeSpan time) =>
        time == TimeSpan.Zero
            ? "–"
            : string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:0.000} s");

    internal static string Mebibytes(double? size) =>
        size is { } known ? string.Create(CultureInfo.InvariantCulture, $"{known:0} MiB") : "–";

    internal static string Ratio(TimeSpan time, TimeSpan of) =>
        of == TimeSpan.Zero
            ? "–"
            : string.Create(CultureInfo.InvariantCulture, $"{time / of:0.00}");

    // 1 means findings, for all of these programs.
    private static string Ending(Series series) =>
        series.ExitCode is 0 or 1 ? "" : $" (ended with {series.ExitCode})";
}
