using System.Collections.Immutable;
using BindAudit.Text;

namespace BindAudit.Syntax.Tree;

/// <summary><c>MatchSequence(pattern* patterns)</c>, Python Language Reference §8.6.4.</summary>
public sealed class MatchSequencePattern(ImmutableArray<Pattern> patterns, TextSpan span)
    : Pattern(span)
{
    /// <summary>The elements.</summary>
    public ImmutableArray<Pattern> Patterns { get; } = patterns;

    internal override void AddChildrenTo(ChildList children) => children.AddRange(Patterns);
}
