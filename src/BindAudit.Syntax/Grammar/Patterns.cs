using BindAudit.Parsing;
using BindAudit.Syntax.Tokens;
using BindAudit.Syntax.Tree;

namespace BindAudit.Syntax.Grammar;

/// <summary><c>patterns</c> of <c>case</c> (Python Language Reference §8.6.4).</summary>
internal static class Patterns
{
    /// <summary><c>pattern: or_pattern ['as' NAME]</c>.</summary>
    internal static Parser<Token, Pattern> Pattern { get; } =
        Parser.Rec(() => AsPattern!, BoundedParser.MaximumNesting);

    private static readonly Parser<Token, Token> Comma = Rule.Kind(TokenKind.Comma);

    // '*' NAME
    private static readonly Parser<Token, Pattern> Star = Rule.Node(
        (name, span) => (Pattern)new MatchStarPattern(name.Text, span),
        Rule.Kind(TokenKind.Star).Then(new CaptureParser())
    );

    /// <summary><c>maybe_star_pattern: star_pattern | pattern</c>.</summary>
    internal static Parser<Token, Pattern> MaybeStar { get; } =
        Rule.Dispatch(Pattern).On(TokenKind.Star, Star);

    // signed_number [('+' | '-') NUMBER] | strings
    private static readonly Parser<Token, Pattern> Value = Rule.Node(
        (value, span) => (Pattern)new MatchValuePattern(value, span),
        Expressions.Sum
    );

    // '[' [maybe_sequence_pattern] ']'
    private static readonly Parser<Token, Pattern> Brackets = Rule.Node(
        (patterns, span) => (Pattern)new MatchSequencePattern(patterns.Frozen(), span),
        MaybeStar
            .SeparatedAndOptionallyTerminated(Comma)
            .Between(Rule.Kind(TokenKind.Lsqb), Rule.Kind(TokenKind.Rsqb))
    );

    private static readonly Parser<Token, Pattern> Closed = Rule.Dispatch(
            Parser<Token>.Fail<Pattern>("pattern")
        )
        .On(TokenKind.Name, new NamePatternParser())
        .On(TokenKind.Number, Value)
        .On(TokenKind.Minus, Value)
        .On(TokenKind.String, Value)
        .On(TokenKind.FStringStart, Value)
        .On(TokenKind.Lpar, new SequencePatternParser(TokenKind.Rpar))
        .On(TokenKind.Lsqb, Brackets)
        .On(TokenKind.Lbrace, new MappingPatternParser())
        .On(TokenKind.KeywordNone, Singleton(TokenKind.KeywordNone, ConstantKind.None))
        .On(TokenKind.KeywordTrue, Singleton(TokenKind.KeywordTrue, ConstantKind.True))
        .On(TokenKind.KeywordFalse, Singleton(TokenKind.KeywordFalse, ConstantKind.False));

    // '|'.closed_pattern+
    private static readonly Parser<Token, Pattern> OrPattern = Rule.Node(
        (patterns, span) =>
            patterns.Length == 1 ? patterns[0] : new MatchOrPattern(patterns.Frozen(), span),
        Closed.SeparatedByAtLeastOnce(Rule.Kind(TokenKind.Vbar))
    );

    private static readonly Parser<Token, Pattern> AsPattern = Rule.Node(
        (pattern, name, span) =>
            name is null ? pattern : new MatchAsPattern(pattern, name.Span, span),
        OrPattern,
        Rule.Kind(TokenKind.KeywordAs).Then(Atoms.Name).OrNull(TokenKind.KeywordAs)
    );

    /// <summary><c>patterns: open_sequence_pattern | pattern</c>.</summary>
    internal static Parser<Token, Pattern> OpenPatterns { get; } =
        new SequencePatternParser(TokenKind.Colon);

    private static Parser<Token, Pattern> Singleton(TokenKind kind, ConstantKind value) =>
        Rule.Node((_, span) => (Pattern)new MatchSingletonPattern(value, span), Rule.Kind(kind));
}
