using System.Collections.Immutable;
using BindAudit.Text;

namespace BindAudit.Syntax.Tree;

/// <summary><c>MatchMapping(expr* keys, pattern* patterns, identifier? rest)</c>, Python Language Reference §8.6.4.</summary>
public sealed class MatchMappingPattern(
    ImmutableArray<Expression> keys,
    ImmutableArray<Pattern> patterns,
    TextSpan? rest,
    TextSpan span
) : Pattern(span)
{
    /// <summary>The keys.</summary>
    public ImmutableArray<Expression> Keys { get; } = keys;

    /// <summary>The values, as many as keys.</summary>
    public ImmutableArray<Pattern> Patterns { get; } = patterns;

    /// <summary>The name after <c>**</c>, or null.</summary>
    public TextSpan? Rest { get; } = rest;

    internal override void AddChildrenTo(ChildList children) => children.AddMerged(Keys, Patterns);
}
