using System.Collections.Immutable;
using BindAudit.Text;

namespace BindAudit.Syntax.Tree;

/// <summary><c>MatchOr(pattern* patterns)</c>, Python Language Reference §8.6.4.</summary>
public sealed class MatchOrPattern(ImmutableArray<Pattern> patterns, TextSpan span) : Pattern(span)
{
    /// <summary>The alternatives, two or more.</summary>
    public ImmutableArray<Pattern> Patterns { get; } = patterns;

    internal override void AddChildrenTo(ChildList children) => children.AddRange(Patterns);
}
