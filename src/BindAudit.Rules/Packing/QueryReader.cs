using System.Collections.Immutable;
using System.Runtime.InteropServices;
using BindAudit.Rules.Queries;

namespace BindAudit.Rules.Packing;

/// <summary>Reads what <see cref="QueryWriter"/> wrote, without the grammar of queries.</summary>
internal static class QueryReader
{
    internal static ImmutableArray<Query> ReadAll(PackInput input)
    {
        var queries = new Query[input.Count()];
        for (var at = 0; at < queries.Length; at++)
        {
            queries[at] = ReadQuery(input);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(queries);
    }

    private static Query ReadQuery(PackInput input)
    {
        var chains = new QueryChain[input.Count()];
        for (var at = 0; at < chains.Length; at++)
        {
            var kind = (QuerySourceKind)input.Number();
            var source = new QuerySource(kind, ReadNames(input), default);
            chains[at] = new QueryChain(source, ReadSteps(input));
        }

        return new Query(new QueryList<QueryChain>(chains));
    }

    private static QueryList<QueryText> ReadNames(PackInput input)
    {
        var names = new QueryText[input.Count()];
        for (var at = 0; at < names.Length; at++)
        {
            names[at] = new QueryText(input.Text(), default);
        }

        return new QueryList<QueryText>(names);
    }

    private static QueryList<QueryStep> ReadSteps(PackInput input)
    {
        var steps = new QueryStep[input.Count()];
        for (var at = 0; at < steps.Length; at++)
        {
            steps[at] = ReadStep(input);
        }

        return new QueryList<QueryStep>(steps);
    }

    private static QueryStep ReadStep(PackInput input)
    {
        var kind = (QueryNodeKind)input.Number();
        var detail = input.Number();
        return kind switch
        {
            QueryNodeKind.Names => new NamesStep((NamesStepKind)detail, ReadNames(input), default),
            QueryNodeKind.Where => new WhereStep(ReadSelector(input), ReadPattern(input), default),
            QueryNodeKind.Inside => new InsideStep((QueryScopeKind)detail, input.Text(), default),
            QueryNodeKind.NestedSteps => new NestedStep(detail == 1, ReadSteps(input), default),
            _ => throw PackInput.Damaged("a step has no kind"),
        };
    }

    private static QuerySelector ReadSelector(PackInput input) =>
        new(input.OptionalText(), input.Number(), default);

    private static QueryList<QueryPattern> ReadPatterns(PackInput input)
    {
        var patterns = new QueryPattern[input.Count()];
        for (var at = 0; at < patterns.Length; at++)
        {
            patterns[at] = ReadPattern(input);
        }

        return new QueryList<QueryPattern>(patterns);
    }

    private static QueryPattern ReadPattern(PackInput input)
    {
        var kind = (QueryNodeKind)input.Number();
        var detail = input.Number();
        return kind switch
        {
            QueryNodeKind.Text => new TextPattern(input.Text(), default),
            QueryNodeKind.Number => new NumberPattern(new QueryNumber(input.Text()), default),
            QueryNodeKind.Word => new WordPattern((PatternWord)detail, default),
            QueryNodeKind.Set => new SetPattern(input.Text(), default),
            QueryNodeKind.Nested => new NestedPattern(
                (NestedPatternKind)detail,
                ReadPattern(input),
                default
            ),
            QueryNodeKind.Tuple => new TuplePattern(ReadPatterns(input), default),
            QueryNodeKind.Item => new ItemPattern(ReadSelector(input), ReadPattern(input), default),
            QueryNodeKind.Function => new FunctionPattern(
                (FunctionPatternKind)detail,
                input.Text(),
                default
            ),
            QueryNodeKind.Comparison => new ComparisonPattern(
                (ComparisonKind)detail,
                new QueryNumber(input.Text()),
                default
            ),
            QueryNodeKind.Or => new OrPattern(ReadPatterns(input), default),
            _ => throw PackInput.Damaged("a pattern has no kind"),
        };
    }
}
