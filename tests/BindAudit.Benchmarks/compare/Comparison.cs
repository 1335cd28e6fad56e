using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace BindAudit.Benchmarks.Compare;

/// <summary>BindAudit beside other programs over one folder: <c>compare FOLDER</c>.</summary>
internal static class Comparison
{
    internal static void Run(CompareArguments arguments, TextWriter output)
    {
        var scratch = Directory.CreateTempSubdirectory("bindaudit-compare-").FullName;
        try
        {
            output.WriteLine(Machine.Describe());
            var missing = new List<string>();
            var others = Programs.Installed(missing, scratch);
            var ours = arguments.Tools.SelectMany(tool => Ours(tool, arguments.More));
            var searches = others.Count(other =>
                other.Name.StartsWith("`rg ", StringComparison.Ordinal)
            );
            Candidate[] candidates = [.. others[..searches], .. ours, .. others[searches..]];
            var folder = Path.GetFullPath(arguments.Folder);
            var all = candidates
                .Select(candidate => new Series(candidate, folder, arguments.Runs))
                .ToArray();
            Series.RunAll(all);
            output.WriteLine();
            Table.Write(output, all, searches > 0 ? "rg" : "bindaudit", all[searches]);
            output.WriteLine();
            output.WriteLine(
                missing.Count > 0
                    ? $"Not installed: {string.Join(", ", missing)}."
                    : "All are installed."
            );
        }
        finally
        {
            Directory.Delete(scratch, recursive: true);
        }
    }

    private static Candidate[] Ours(string tool, string[] more) =>
        [
            Programs.BindAudit(tool, ["scan", .. more, "."]),
            Programs.BindAudit(tool, ["scan", "--no-prefilter", .. more, "."]),
        ];
}
