using System;
using System.Collections.Generic;
using System.IO;
using BindAudit.Scanning.Results;

namespace BindAudit.Scanning.Baselines;

/// <summary>Which entries of a baseline a scan can say anything about: those of its files, and of files that are gone, by rules that ran.</summary>
internal sealed class ScannedPaths
{
    private readonly HashSet<string> _paths = new(StringComparer.Ordinal);
    private readonly HashSet<string> _rules = new(StringComparer.Ordinal);
    private readonly string _folder;

    internal ScannedPaths(ScanResult result, string workingDirectory, string folder)
    {
        _folder = folder;
        foreach (var path in result.Files)
        {
            var full = Path.GetFullPath(path, workingDirectory);
            _paths.Add(Path.GetRelativePath(folder, full).Replace('\\', '/'));
        }

        foreach (var rule in result.Rules.Rules)
        {
            _rules.Add(rule.Id);
        }
    }

    internal bool CanJudge(BaselineEntry entry) =>
        _rules.Contains(entry.Rule)
        && (_paths.Contains(entry.Path) || !File.Exists(Path.Join(_folder, entry.Path)));
}
