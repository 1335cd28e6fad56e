using System.Collections.Immutable;
using BindAudit.Text;

namespace BindAudit.Syntax.Tree;

/// <summary><c>MatchClass(expr cls, pattern* patterns, identifier* kwd_attrs, pattern* kwd_patterns)</c>, Python Language Reference §8.6.4.</summary>
public sealed class MatchClassPattern(
    Expression @class,
    ImmutableArray<Pattern> patterns,
    ImmutableArray<TextSpan> keywordNames,
    ImmutableArray<Pattern> keywordPatterns,
    TextSpan span
) : Pattern(span)
{
    /// <summary>A dotted name; no call.</summary>
    public Expression Class { get; } = @class;

    /// <summary>Positional patterns.</summary>
    public ImmutableArray<Pattern> Patterns { get; } = patterns;

    /// <summary>The names of keyword patterns.</summary>
    public ImmutableArray<TextSpan> KeywordNames { get; } = keywordNames;

    /// <summary>As many as names.</summary>
    public ImmutableArray<Pattern> KeywordPatterns { get; } = keywordPatterns;

    internal override void AddChildrenTo(ChildList children)
    {
        children.Add(Class);
        children.AddRange(Patterns);
        children.AddRange(KeywordPatterns);
    }
}
