using BindAudit.Parsing;
using static BindAudit.Parsing.Parser;
using static BindAudit.Rules.Queries.QueryLexer;

namespace BindAudit.Rules.Queries;

/// <summary>The grammar of patterns.</summary>
internal static class PatternParser
{
    private static readonly string[] Words =
    [
        .. QueryWords.Words.Words,
        .. QueryWords.Nested.Words,
        .. QueryWords.Functions.Words,
        .. QueryWords.Comparisons.Words,
        "tuple",
        "item",
    ];

    /// <summary>A position; what does not fit an int is refused.</summary>
    internal static readonly Parser<char, QuerySelector> Integer = new IntegerParser().Before(Skip);

    private static readonly Parser<char, QueryPattern> Term = Map(
            (offset, pattern) =>
                pattern is FunctionPattern ? pattern : pattern with { Offset = offset },
            Here,
            OneOf(
                Quoted.Select(text => (QueryPattern)new TextPattern(text.Content, text.Offset)),
                Number.Select(number => (QueryPattern)new NumberPattern(number, default)),
                Parser
                    .Char('$')
                    .Then(Name)
                    .Select(name => (QueryPattern)new SetPattern(name, default)),
                new WordParser<QueryPattern>("pattern", BodyOf, Words)
            )
        )
        .Labelled("pattern");

    internal static readonly Parser<char, QueryPattern> Pattern = Rec(() =>
        Term.SeparatedByAtLeastOnce(
                Try(Parser.String("or").Before(Not(new NameParser()))).Before(Skip)
            )
            .Select(terms =>
                terms.Length == 1
                    ? terms[0]
                    : new OrPattern(new QueryList<QueryPattern>(terms), terms[0].Offset)
            )
    );

    private static readonly Parser<char, QuerySelector> Key = Quoted
        .Select(text => new QuerySelector(text.Content, 0, text.Offset))
        .Or(Integer);

    private static Parser<char, QueryPattern>? BodyOf(string word) =>
        word switch
        {
            "tuple" => InParentheses(Pattern.SeparatedByAtLeastOnce(Comma))
                .Select(items =>
                    (QueryPattern)new TuplePattern(new QueryList<QueryPattern>(items), default)
                ),
            "item" => InParentheses(
                Map(
                    (key, _, inner) => (QueryPattern)new ItemPattern(key, inner, default),
                    Key,
                    Comma,
                    Pattern
                )
            ),
            _ => WordBodyOf(word),
        };

    private static Parser<char, QueryPattern>? WordBodyOf(string word)
    {
        if (QueryWords.Words.TryFind(word, out var plain))
        {
            return Parser<char>.Return((QueryPattern)new WordPattern(plain, default));
        }

        if (QueryWords.Nested.TryFind(word, out var nested))
        {
            return InParentheses(Pattern)
                .Select(inner => (QueryPattern)new NestedPattern(nested, inner, default));
        }

        if (QueryWords.Functions.TryFind(word, out var function))
        {
            return InParentheses(Quoted)
                .Select(text =>
                    (QueryPattern)new FunctionPattern(function, text.Content, text.Offset)
                );
        }

        return QueryWords.Comparisons.TryFind(word, out var comparison)
            ? InParentheses(Number)
                .Select(number => (QueryPattern)new ComparisonPattern(comparison, number, default))
            : null;
    }
}
