using System;
using System.Linq;

namespace BindAudit.Rules.Queries;

/// <summary>Prints a query so that reading it gives the same query.</summary>
internal static class QueryPrinter
{
    internal static string Print(Query query) => string.Join(" | ", query.Chains.Select(Print));

    internal static string Print(QueryChain chain) =>
        Print(chain.Source) + string.Concat(chain.Steps.Select(Print));

    internal static string Print(QueryPattern pattern) =>
        pattern switch
        {
            TextPattern text => Quote(text.Content),
            NumberPattern number => number.Number.Digits,
            WordPattern word => QueryWords.Words.WordOf(word.Word),
            SetPattern set => "$" + set.Name,
            NestedPattern nested =>
                $"{QueryWords.Nested.WordOf(nested.Kind)}({Print(nested.Inner)})",
            TuplePattern tuple => $"tuple({string.Join(", ", tuple.Items.Select(Print))})",
            ItemPattern item => $"item({Print(item.Key)}, {Print(item.Inner)})",
            FunctionPattern function =>
                $"{QueryWords.Functions.WordOf(function.Kind)}({Quote(function.Argument)})",
            ComparisonPattern comparison =>
                $"{QueryWords.Comparisons.WordOf(comparison.Kind)}({comparison.Number.Digits})",
            OrPattern or => string.Join(" or ", or.Alternatives.Select(Print)),
            _ => throw new ArgumentOutOfRangeException(nameof(pattern)),
        };

    private static string Print(QuerySource source) =>
        source.Kind == QuerySourceKind.NamedType
            ? source.Names[0].Content
            : $"{QueryWords.Sources.WordOf(source.Kind)}({Print(source.Names)})";

    private static string Print(QueryStep step) =>
        step switch
        {
            NamesStep names => $".{QueryWords.NamesSteps.WordOf(names.Kind)}({Print(names.Names)})",
            WhereStep where => $".where({Print(where.Selector)}, {Print(where.Pattern)})",
            InsideStep inside => $".inside({Print(inside)})",
            NestedStep nested =>
                $".{(nested.IsUnless ? "unless" : "also")}({string.Concat(nested.Steps.Select(Print))})",
            _ => throw new ArgumentOutOfRangeException(nameof(step)),
        };

    private static string Print(InsideStep inside) =>
        QueryWords.Scopes.WordOf(inside.Scope)
        + (
            inside.Scope is QueryScopeKind.Function or QueryScopeKind.Class
                ? $"({Quote(inside.Name)})"
                : "()"
        );

    private static string Print(QuerySelector selector) =>
        selector.Name is { } name
            ? Quote(name)
            : selector.Position.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static string Print(QueryList<QueryText> names) =>
        string.Join(", ", names.Select(name => Quote(name.Content)));

    /// <summary>A string holds at most one kind of quotes, because there are no escapes.</summary>
    private static string Quote(string content) =>
        content.Contains('"', StringComparison.Ordinal) ? $"'{content}'" : $"\"{content}\"";
}
