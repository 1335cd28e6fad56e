using BindAudit.Parsing;
using static BindAudit.Parsing.Parser;
using static BindAudit.Rules.Queries.QueryLexer;

namespace BindAudit.Rules.Queries;

/// <summary>The grammar of <c>.steps</c>.</summary>
internal static class StepParser
{
    private static readonly string[] Words =
    [
        .. QueryWords.NamesSteps.Words,
        "where",
        "arg",
        "inside",
        "also",
        "unless",
    ];

    private static readonly Parser<char, QuerySelector> Selector = Quoted
        .Select(text => new QuerySelector(text.Content, 0, text.Offset))
        .Or(PatternParser.Integer);

    private static readonly Parser<char, QueryStep> Where = InParentheses(
        Map(
            (selector, _, pattern) => (QueryStep)new WhereStep(selector, pattern, selector.Offset),
            Selector,
            Comma,
            PatternParser.Pattern
        )
    );

    private static readonly Parser<char, QueryStep> Inside = InParentheses(
        new WordParser<QueryStep>("scope", ScopeOf, QueryWords.Scopes.Words)
    );

    internal static readonly Parser<char, QueryStep> Step = Map(
        (offset, step) => step with { Offset = offset },
        Here,
        Symbol('.').Then(new WordParser<QueryStep>("step", BodyOf, Words))
    );

    private static Parser<char, QueryStep>? BodyOf(string word) =>
        word switch
        {
            "where" or "arg" => Where,
            "inside" => Inside,
            "also" or "unless" => Nested(word == "unless"),
            _ => QueryWords.NamesSteps.TryFind(word, out var kind)
                ? InParentheses(Strings)
                    .Select(names => (QueryStep)new NamesStep(kind, names, default))
                : null,
        };

    private static Parser<char, QueryStep> Nested(bool isUnless) =>
        InParentheses(Rec(() => Step).AtLeastOnce())
            .Select(steps =>
                (QueryStep)new NestedStep(isUnless, new QueryList<QueryStep>(steps), default)
            );

    private static Parser<char, QueryStep>? ScopeOf(string word) =>
        !QueryWords.Scopes.TryFind(word, out var kind) ? null
        : kind is QueryScopeKind.Function or QueryScopeKind.Class
            ? InParentheses(Quoted)
                .Select(name => (QueryStep)new InsideStep(kind, name.Content, default))
        : Open.Then(Close).ThenReturn((QueryStep)new InsideStep(kind, "", default));
}
