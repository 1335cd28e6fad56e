using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using BindAudit.Rules.Matching;
using BindAudit.Rules.Paths;
using BindAudit.Scanning.Options;

namespace BindAudit.Scanning.Analysis;

/// <summary>The rules that run on a file: all, but for what <c>per-path</c> says of it; safe for several threads.</summary>
internal sealed class RulesByPath
{
    private readonly ScanOptions _options;
    private readonly PathGlob[] _globs;
    private readonly ConcurrentDictionary<string, RuleSet> _sets = new(StringComparer.Ordinal);

    internal RulesByPath(ScanOptions options)
    {
        _options = options;
        _globs = new PathGlob[options.PathRules.Length];
        for (var at = 0; at < _globs.Length; at++)
        {
            _globs[at] = PathGlob.Parse(options.PathRules[at].Glob);
        }
    }

    /// <summary>The rules for the file at <paramref name="fullPath"/>; O(entries).</summary>
    internal RuleSet Of(string fullPath)
    {
        if (_globs.Length == 0)
        {
            return _options.Rules;
        }

        var covering = new List<int>();
        for (var at = 0; at < _globs.Length; at++)
        {
            var folder = _options.PathRules[at].Folder;
            if (
                fullPath.Length > folder.Length
                && fullPath.StartsWith(folder, StringComparison.Ordinal)
                && fullPath[folder.Length] == '/'
                && _globs[at].Covers(fullPath.AsSpan(folder.Length + 1))
            )
            {
                covering.Add(at);
            }
        }

        return covering.Count == 0
            ? _options.Rules
            : _sets.GetOrAdd(string.Join(',', covering), _ => Made(covering));
    }

    private RuleSet Made(List<int> covering)
    {
        var rules = _options.Rules;
        foreach (var at in covering)
        {
            var different = _options.PathRules[at];
            rules = rules.Select([], different.Ignore).WithSeverities(different.Severities);
        }

        return rules;
    }
}
