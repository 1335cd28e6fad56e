using System.Linq;
using BindAudit.Rules.Queries;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace BindAudit.Tests.Rules.Queries;

public sealed class QueryRoundTripTests
{
    private static readonly Gen<string> Text = Gen.Elements(
        "host",
        "0.0.0.0",
        "",
        "a b",
        "it's",
        "say \"x\"",
        "\\d+",
        "#",
        "--host/-h",
        "é",
        ".,|()"
    );

    private static readonly Gen<QueryList<QueryText>> Names = Text.NonEmptyListOf()
        .Select(texts => List([.. texts.Take(3).Select(text => new QueryText(text, default))]));

    private static readonly Gen<QuerySelector> Selector = Gen.OneOf(
        Text.Select(name => new QuerySelector(name, 0, default)),
        Gen.Choose(-2, 9).Select(position => new QuerySelector(null, position, default))
    );

    private static readonly Gen<QueryNumber> Number = Gen.Elements("0", "-1", "8080", "0.50", "007")
        .Select(digits => new QueryNumber(digits));

    [Fact]
    public void Reading_what_was_printed_gives_the_same_query() =>
        Check.One(
            Config.QuickThrowOnFailure.WithReplay(20251120, 7).WithMaxTest(2000),
            Prop.ForAll(
                Query.ToArbitrary(),
                query => QueryParser.Parse(QueryPrinter.Print(query)).Value.Equals(query)
            )
        );

    private static Gen<Query> Query =>
        Chain.NonEmptyListOf().Select(chains => new Query(List([.. chains.Take(3)])));

    private static Gen<QueryChain> Chain =>
        from source in Source
        from steps in Step(2).ListOf()
        select new QueryChain(source, List([.. steps.Take(4)]));

    private static Gen<QuerySource> Source =>
        Gen.OneOf(
            Gen.Elements("FlaskApp", "T1", "x_y")
                .Select(name => new QuerySource(
                    QuerySourceKind.NamedType,
                    List(new QueryText(name, default)),
                    default
                )),
            from kind in Gen.Elements([.. QueryWords.Sources.Meanings])
            from names in Names
            select new QuerySource(kind, names, default)
        );

    private static Gen<QueryStep> Step(int depth) =>
        depth == 0
            ? Where(0)
            : Gen.OneOf(
                Where(2),
                from kind in Gen.Elements([.. QueryWords.NamesSteps.Meanings])
                from names in Names
                select (QueryStep)new NamesStep(kind, names, default),
                from scope in Gen.Elements([.. QueryWords.Scopes.Meanings])
                from name in Text
                select (QueryStep)
                    new InsideStep(scope, scope < QueryScopeKind.Function ? "" : name, default),
                from isUnless in Gen.Elements(true, false)
                from steps in Step(depth - 1).NonEmptyListOf()
                select (QueryStep)new NestedStep(isUnless, List([.. steps.Take(2)]), default)
            );

    private static Gen<QueryStep> Where(int depth) =>
        from selector in Selector
        from pattern in Pattern(depth)
        select (QueryStep)new WhereStep(selector, pattern, default);

    private static Gen<QueryPattern> Pattern(int depth) =>
        depth == 0
            ? Leaf
            : Gen.OneOf(
                Leaf,
                from kind in Gen.Elements([.. QueryWords.Nested.Meanings])
                from inner in Pattern(depth - 1)
                select (QueryPattern)new NestedPattern(kind, inner, default),
                Pattern(depth - 1)
                    .NonEmptyListOf()
                    .Select(items =>
                        (QueryPattern)new TuplePattern(List([.. items.Take(3)]), default)
                    ),
                from key in Selector
                from inner in Pattern(depth - 1)
                select (QueryPattern)new ItemPattern(key, inner, default),
                Leaf.Two()
                    .Select(two => (QueryPattern)new OrPattern(List(two.Item1, two.Item2), default))
            );

    private static Gen<QueryPattern> Leaf =>
        Gen.OneOf(
            Text.Select(text => (QueryPattern)new TextPattern(text, default)),
            Number.Select(number => (QueryPattern)new NumberPattern(number, default)),
            Gen.Elements([.. QueryWords.Words.Meanings])
                .Select(word => (QueryPattern)new WordPattern(word, default)),
            Gen.Elements("any", "a_1").Select(name => (QueryPattern)new SetPattern(name, default)),
            from kind in Gen.Elements([.. QueryWords.Functions.Meanings])
            from text in Text
            select (QueryPattern)new FunctionPattern(kind, text, default),
            from kind in Gen.Elements([.. QueryWords.Comparisons.Meanings])
            from number in Number
            select (QueryPattern)new ComparisonPattern(kind, number, default)
        );

    private static QueryList<T> List<T>(params T[] items) => new([.. items]);
}
