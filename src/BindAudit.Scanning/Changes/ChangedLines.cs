using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using BindAudit.Scanning.Results;

namespace BindAudit.Scanning.Changes;

/// <summary>What changed in a working tree: lines by file, relative to the working directory, with forward slashes.</summary>
public sealed class ChangedLines
{
    private readonly Dictionary<string, ChangedFile> _files;
    private readonly string _workingDirectory;

    internal ChangedLines(Dictionary<string, ChangedFile> files, string workingDirectory)
    {
        _files = files;
        _workingDirectory = workingDirectory;
    }

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
        && _files.TryGetValue(Normal(known.Path), out var file)
        && file.Touches(known.Physical.StartLine, known.Physical.EndLine);

    /// <summary>The shortest way to a path that was reached by a longer one: <c>../sub/a.py</c>, seen from <c>sub</c>, is <c>a.py</c>.</summary>
    private string Normal(string path) =>
        Path.IsPathRooted(path) || path.StartsWith('.')
            ? Path.GetRelativePath(_workingDirectory, Path.GetFullPath(path, _workingDirectory))
                .Replace('\\', '/')
            : path;
}
