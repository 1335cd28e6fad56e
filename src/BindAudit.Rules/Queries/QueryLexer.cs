using BindAudit.Parsing;
using static BindAudit.Parsing.Parser;

namespace BindAudit.Rules.Queries;

/// <summary>The tokens of the query language; each takes the white space and comments behind it.</summary>
internal static class QueryLexer
{
    internal static readonly Parser<char, Unit> Skip = new TriviaParser();

    internal static readonly Parser<char, QueryOffset> Here = new OffsetParser();

    internal static readonly Parser<char, string> Name = new NameParser().Before(Skip);

    internal static readonly Parser<char, QueryText> Quoted = Map(
        (offset, content) => new QueryText(content, offset),
        Here,
        new QuotedParser().Before(Skip)
    );

    internal static readonly Parser<char, QueryNumber> Number = new NumberParser().Before(Skip);

    internal static readonly Parser<char, char> Open = Symbol('(');

    internal static readonly Parser<char, char> Close = Symbol(')');

    internal static readonly Parser<char, char> Comma = Symbol(',');

    internal static readonly Parser<char, QueryList<QueryText>> Strings = Quoted
        .SeparatedByAtLeastOnce(Comma)
        .Select(names => new QueryList<QueryText>(names));

    internal static Parser<char, char> Symbol(char symbol) => Parser.Char(symbol).Before(Skip);

    internal static Parser<char, T> InParentheses<T>(Parser<char, T> parser) =>
        parser.Between(Open, Close);
}
