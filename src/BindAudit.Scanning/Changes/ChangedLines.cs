using System.Collections.Generic;
using System.Collections.Immutable;
using BindAudit.Scanning.Results;

namespace BindAudit.Scanning.Changes;

/// <summary>What changed in a working tree: lines by file, relative to the working directory, with forward slashes.</summary>
public sealed class ChangedLines
{
    private readonly Dictionary<string, ChangedFile> _files;

    internal ChangedLines(Dictionary<string, ChangedFile> files) => _files = files;

    /// <summary>Whether nothing changed.</summary>
    public bool IsEmpty => _files.Count == 0;

    /// <summary>Only the findings whose call, argument, literal or trace touches a changed line.</summary>
    public ScanResult Filter(ScanResult result)
    {
        var findings = ImmutableArray.CreateBuilder<ReportedFinding>();
        foreach (var found in result.Findings)
        {
            if (Touches(found))
            {
                findings.Add(found);
            }
        }

        return result with
        {
            Findings = findings.ToImmutable(),
            Unused = result.Unused.RemoveAll(unused =>
                !_files.TryGetValue(unused.Path, out var file)
                || !file.Touches(unused.FileLine ?? unused.Line, unused.FileLine ?? unused.Line)
            ),
            UnchangedCount = result.Findings.Length - findings.Count,
        };
    }

    private bool Touches(ReportedFinding found)
    {
        if (Touches(found.Place) || Touches(found.Argument) || Touches(found.Literal))
        {
            return true;
        }

        foreach (var step in found.Trace)
        {
            if (Touches(step))
            {
                return true;
            }
        }

        return false;
    }

    private bool Touches(ReportedPlace? place) =>
        place is { } known
        && _files.TryGetValue(known.Path, out var file)
        && file.Touches(known.Physical.StartLine, known.Physical.EndLine);
}
