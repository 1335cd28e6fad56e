using System.Collections.Immutable;
using System.Linq;
using BindAudit.Rules.Queries;

namespace BindAudit.Rules.Describing;

/// <summary>Says in words what a query asks for.</summary>
public static class QueryDescription
{
    /// <summary>A phrase in Markdown for each alternative of <paramref name="query"/>, as it is printed; none where it cannot be read.</summary>
    public static ImmutableArray<string> Of(string query) =>
        QueryParser.Parse(query).TryGetValue(out var parsed)
            ? [.. parsed.Chains.Select(ChainDescription.Of)]
            : [];

    /// <summary>The sets of values that <paramref name="query"/> names, in order.</summary>
    public static ImmutableArray<string> SetsOf(string query) =>
        QueryParser.Parse(query).TryGetValue(out var parsed)
            ? [.. parsed.Chains.SelectMany(QuerySets.Of).Distinct()]
            : [];

    /// <summary>Whether all that <paramref name="query"/>, as it is printed, asks of arguments is that they are left out.</summary>
    public static bool AsksOnlyForOmission(string query) =>
        QueryParser.Parse(query).TryGetValue(out var parsed)
        && parsed.Chains.All(chain =>
            chain.Steps.OfType<WhereStep>().Any() && chain.Steps.OfType<WhereStep>().All(IsOmission)
        );

    private static bool IsOmission(WhereStep where) =>
        where.Pattern is WordPattern { Word: PatternWord.Missing };
}
