using BindAudit.Parsing;
using static BindAudit.Parsing.Parser;
using static BindAudit.Rules.Queries.QueryLexer;

namespace BindAudit.Rules.Queries;

/// <summary>The grammar of queries; docs/query-language.md §2.</summary>
internal static class QueryParser
{
    private static readonly Parser<char, QuerySource> Source = Map(
            (_, offset, source) => source with { Offset = offset },
            new TypeWordParser(),
            Here,
            new WordParser<QuerySource>("source", SourceOf, QueryWords.Sources.Words)
        )
        .Labelled("source");

    private static readonly Parser<char, QueryChain> Chain = Map(
        (source, steps) => new QueryChain(source, new QueryList<QueryStep>(steps)),
        Source,
        StepParser.Step.Many()
    );

    private static readonly Parser<char, Query> Whole = Skip.Then(
            Chain.SeparatedByAtLeastOnce(Symbol('|'))
        )
        .Before(Parser<char>.End.Labelled("end of query"))
        .Select(chains => new Query(new QueryList<QueryChain>(chains)));

    /// <summary>Reads a whole query; errors have a place in UTF-16 units of <paramref name="query"/>.</summary>
    internal static ParseResult<Query> Parse(string query) => Whole.Parse(query);

    /// <summary>A word that is none of the language's is a type's name.</summary>
    private static Parser<char, QuerySource>? SourceOf(string word) =>
        QueryWords.Sources.TryFind(word, out var kind)
            ? InParentheses(Strings).Select(names => new QuerySource(kind, names, default))
        : QueryWords.Reserved.Contains(word) ? null
        : Here.Select(behind => NamedType(word, behind));

    private static QuerySource NamedType(string word, QueryOffset behind) =>
        new(
            QuerySourceKind.NamedType,
            new QueryList<QueryText>([new QueryText(word, behind)]),
            behind
        );
}
