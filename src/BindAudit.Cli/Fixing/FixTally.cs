using System.Collections.Generic;
using System.Globalization;
using BindAudit.Scanning.Fixing;

namespace BindAudit.Cli.Fixing;

/// <summary>What edits have done so far.</summary>
internal sealed class FixTally
{
    private readonly HashSet<string> _files = [];
    private int _findings;
    private int _suppressions;

    /// <summary>How many findings of the last plan only an unsafe fix would end.</summary>
    public int UnsafeOnly { get; private set; }

    /// <summary>Adds what <paramref name="plan"/> does.</summary>
    public void Add(FixResult plan)
    {
        _findings += plan.Findings;
        _suppressions += plan.Suppressions;
        UnsafeOnly = plan.UnsafeOnly;
        foreach (var file in plan.Files)
        {
            _files.Add(file.Path);
        }
    }

    /// <summary>One line: <c>fixed 3 findings, removed 1 unused suppression in 2 files</c>.</summary>
    /// <param name="isIgnoring">Whether findings were silenced instead of fixed.</param>
    /// <param name="isPatch">Whether nothing was written.</param>
    public string Tell(bool isIgnoring, bool isPatch)
    {
        if (_files.Count == 0)
        {
            return isIgnoring ? "nothing to ignore" : "nothing to fix";
        }

        var (fix, remove) = (isIgnoring, isPatch) switch
        {
            (true, true) => ("would ignore", "would remove"),
            (true, false) => ("ignored", "removed"),
            (false, true) => ("would fix", "would remove"),
            _ => ("fixed", "removed"),
        };
        var parts = new List<string>();
        if (_findings > 0)
        {
            parts.Add($"{fix} {Counted(_findings, "finding")}");
        }

        if (_suppressions > 0)
        {
            parts.Add($"{remove} {Counted(_suppressions, "unused suppression")}");
        }

        var done = $"{string.Join(", ", parts)} in {Counted(_files.Count, "file")}";
        return isPatch ? done + "; nothing was written" : done;
    }

    private static string Counted(int count, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? "" : "s")}");
}
