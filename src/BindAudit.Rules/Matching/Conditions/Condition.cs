using System.Collections.Immutable;
using BindAudit.Rules.Matching.Links;
using BindAudit.Rules.Patterns;
using BindAudit.Rules.Queries;

namespace BindAudit.Rules.Matching.Conditions;

/// <summary>Something that is asked of a call or write that fits by name.</summary>
internal abstract record Condition;

/// <summary><c>.where("host", pattern)</c>.</summary>
/// <param name="Selector">Which argument.</param>
/// <param name="Pattern">What it must be.</param>
/// <param name="Written">The pattern as it is written, for explanations.</param>
internal sealed record ArgumentCondition(
    QuerySelector Selector,
    ValuePattern Pattern,
    QueryPattern Written
) : Condition
{
    /// <summary>The pattern as printed.</summary>
    internal string Text => QueryPrinter.Print(Written);
}

/// <summary><c>.inside(main())</c>.</summary>
internal sealed record ScopeCondition(QueryScopeKind Kind, string Name) : Condition;

/// <summary><c>.in_file("conf.py")</c>.</summary>
internal sealed record FileCondition(ImmutableArray<string> Globs) : Condition;

/// <summary><c>.also(…)</c> and <c>.unless(…)</c>.</summary>
/// <param name="IsUnless">Whether it must not hold.</param>
/// <param name="SameSite">What is asked of the same call or write.</param>
/// <param name="Links">What else there must be of the same object.</param>
internal sealed record NestedCondition(
    bool IsUnless,
    ImmutableArray<Condition> SameSite,
    ImmutableArray<ChainLink> Links
) : Condition;
