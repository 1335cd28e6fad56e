using System.Collections.Immutable;
using System.Linq;
using BindAudit.Rules.Matching.Links;
using BindAudit.Rules.Model;
using BindAudit.Rules.Paths;

namespace BindAudit.Rules.Matching;

/// <summary>A rule with what it matches.</summary>
internal sealed class CompiledRule(Rule rule, ImmutableArray<ChainLink> chains)
{
    private readonly ImmutableArray<PathGlob> _included =
    [
        .. rule.PathsIncluded.Select(PathGlob.Parse),
    ];

    private readonly ImmutableArray<PathGlob> _excluded =
    [
        .. rule.PathsExcluded.Select(PathGlob.Parse),
    ];

    internal Rule Rule { get; } = rule;

    /// <summary>The last link of each alternative.</summary>
    internal ImmutableArray<ChainLink> Chains { get; } = chains;

    /// <summary>Whether it runs on the file at <paramref name="path"/>; the last glob that covers it decides.</summary>
    internal bool RunsOn(string path) =>
        (_included.IsEmpty || Covers(_included, path)) && !Covers(_excluded, path);

    private static bool Covers(ImmutableArray<PathGlob> globs, string path)
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
