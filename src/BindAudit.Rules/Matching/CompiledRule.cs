using System;
using System.Collections.Immutable;
using BindAudit.Rules.Matching.Links;
using BindAudit.Rules.Model;
using BindAudit.Rules.Paths;

namespace BindAudit.Rules.Matching;

/// <summary>A rule with what it matches.</summary>
internal sealed class CompiledRule(Rule rule, Func<ImmutableArray<ChainLink>> chains)
{
    /// <summary>A rule whose chains are compiled already.</summary>
    internal CompiledRule(Rule rule, ImmutableArray<ChainLink> chains)
        : this(rule, () => chains) { }

    private readonly PathGlob[] _included = GlobsOf(rule.PathsIncluded);
    private readonly PathGlob[] _excluded = GlobsOf(rule.PathsExcluded);

    internal Rule Rule { get; } = rule;

    /// <summary>The last link of each alternative.</summary>
    internal ImmutableArray<ChainLink> Chains => chains();

    /// <summary>The same rule with another severity.</summary>
    internal CompiledRule With(Severity severity) =>
        new(Rule with { Severity = severity, TestSeverity = null }, chains);

    /// <summary>Whether it runs on the file at <paramref name="path"/>; the last glob that covers it decides.</summary>
    internal bool RunsOn(string path) =>
        (_included.Length == 0 || Covers(_included, path)) && !Covers(_excluded, path);

    private static PathGlob[] GlobsOf(ImmutableArray<string> paths)
    {
        if (paths.IsEmpty)
        {
            return [];
        }

        var globs = new PathGlob[paths.Length];
        for (var at = 0; at < globs.Length; at++)
        {
            globs[at] = PathGlob.Parse(paths[at]);
        }

        return globs;
    }

    private static bool Covers(PathGlob[] globs, string path)
    {
        var covers = false;
        foreach (var glob in globs)
        {
            if (covers == glob.IsNegated && glob.Covers(path))
            {
                covers = !glob.IsNegated;
            }
        }

        return covers;
    }
}
