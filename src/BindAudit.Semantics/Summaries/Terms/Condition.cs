using System.Collections.Immutable;
using BindAudit.Semantics.Values;

namespace BindAudit.Semantics.Summaries.Terms;

/// <summary>What a test says of a name in the code that it guards: <c>if host is None</c>.</summary>
/// <param name="Path">The name, or a dotted path.</param>
/// <param name="Kind">What is tested.</param>
/// <param name="Holds">Whether the code runs where the test holds, or where it does not.</param>
/// <param name="Others">What the name is compared with.</param>
/// <param name="Type">The class, or tuple of classes, of <see cref="ConditionKind.IsInstance"/>; else null.</param>
internal sealed record Condition(
    string Path,
    ConditionKind Kind,
    bool Holds,
    ImmutableArray<Value> Others,
    Term? Type = null
);
