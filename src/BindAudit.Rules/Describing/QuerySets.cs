using System.Collections.Generic;
using System.Linq;
using BindAudit.Rules.Queries;

namespace BindAudit.Rules.Describing;

/// <summary>Finds the sets of values that a query names.</summary>
internal static class QuerySets
{
    internal static IEnumerable<string> Of(QueryChain chain) => chain.Steps.SelectMany(Of);

    private static IEnumerable<string> Of(QueryStep step) =>
        step switch
        {
            WhereStep where => Of(where.Pattern),
            NestedStep nested => nested.Steps.SelectMany(Of),
            _ => [],
        };

    private static IEnumerable<string> Of(QueryPattern pattern) =>
        pattern switch
        {
            SetPattern set => [set.Name],
            NestedPattern nested => Of(nested.Inner),
            ItemPattern item => Of(item.Inner),
            TuplePattern tuple => tuple.Items.SelectMany(Of),
            OrPattern or => or.Alternatives.SelectMany(Of),
            _ => [],
        };
}
