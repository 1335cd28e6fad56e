using System;
using BindAudit.Rules.Queries;
using BindAudit.Semantics.Values;

namespace BindAudit.Rules.Patterns;

/// <summary><c>lt(1024)</c> and the like, of ints and floats.</summary>
internal sealed class OrderPattern(ComparisonKind kind, QueryNumber bound) : SingleValuePattern
{
    protected override Truth Test(Value value) =>
        value switch
        {
            IntegerValue integer => Holds(Compare(integer)),
            FloatValue real when !double.IsNaN(real.Content) => Holds(
                real.Content.CompareTo(bound.Real)
            ),
            _ => OpaqueOrNo(value),
        };

    private int Compare(IntegerValue value) =>
        bound.Integer is { } integer
            ? value.Content.CompareTo(integer)
            : ((double)value.Content).CompareTo(bound.Real);

    private Truth Holds(int order) =>
        kind switch
        {
            ComparisonKind.Less => order < 0,
            ComparisonKind.LessOrEqual => order <= 0,
            ComparisonKind.Greater => order > 0,
            ComparisonKind.GreaterOrEqual => order >= 0,
            _ => throw new ArgumentOutOfRangeException(nameof(order)),
        }
            ? Truth.Yes
            : Truth.No;
}
