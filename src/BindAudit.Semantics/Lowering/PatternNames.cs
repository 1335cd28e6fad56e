using System;
using System.Collections.Immutable;
using BindAudit.Syntax.Tree;
using BindAudit.Text;

namespace BindAudit.Semantics.Lowering;

/// <summary>The names that a pattern captures (Python Language Reference §8.6.4).</summary>
internal static class PatternNames
{
    public static void AddTo(Pattern pattern, Action<TextSpan?> add)
    {
        switch (pattern)
        {
            case MatchAsPattern p:
                add(p.Name);
                if (p.Inner is { } inner)
                {
                    AddTo(inner, add);
                }

                break;
            case MatchStarPattern p:
                add(p.Name);
                break;
            case MatchSequencePattern p:
                AddAll(p.Patterns, add);
                break;
            case MatchOrPattern p:
                AddAll(p.Patterns, add);
                break;
            case MatchMappingPattern p:
                AddAll(p.Patterns, add);
                add(p.Rest);
                break;
            case MatchClassPattern p:
                AddAll(p.Patterns, add);
                AddAll(p.KeywordPatterns, add);
                break;
            default:
                break;
        }
    }

    private static void AddAll(ImmutableArray<Pattern> patterns, Action<TextSpan?> add)
    {
        foreach (var pattern in patterns)
        {
            AddTo(pattern, add);
        }
    }
}
