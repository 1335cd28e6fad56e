using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using BindAudit.Rules.Matching;
using BindAudit.Rules.Paths;
using BindAudit.Scanning.Configuration;

namespace BindAudit.Scanning.Analysis;

/// <summary>The rules that run on a file: all, but for what <c>per-path</c> says of it; safe for several threads.</summary>
internal sealed class RulesByPath
{
    private readonly RuleSet _rules;
    private readonly ImmutableArray<PathRules> _paths;
    private readonly PathGlob[] _globs;
    private readonly ConcurrentDictionary<string, RuleSet> _sets = new(StringComparer.Ordinal);

    internal RulesByPath(RuleSet rules, ImmutableArray<PathRules> paths)
    {
        _rules = rules;
        _paths = paths;
        _globs = new PathGlob[paths.Length];
        for (var at = 0; at < _globs.Length; at++)
        {
            _globs[at] = PathGlob.Parse(_paths[at].Glob);
        }
    }

    /// <summary>The rules for the file at <paramref name="fullPath"/>; O(entries).</summary>
    internal RuleSet Of(string fullPath)
    {
        if (_globs.Length == 0)
        {
            return _rules;
        }

        var covering = new List<int>();
        for (var at = 0; at < _globs.Length; at++)
        {
            var folder = _paths[at].Folder;
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
            ? _rules
            : _sets.GetOrAdd(string.Join(',', covering), _ => Made(covering));
    }

    private RuleSet Made(List<int> covering)
    {
        var rules = _rules;
        foreach (var at in covering)
        {
            var different = _paths[at];
            rules = rules.Select([], different.Ignore).WithSeverities(different.Severities);
        }

        return rules;
    }
}
