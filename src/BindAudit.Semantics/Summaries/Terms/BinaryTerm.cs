using BindAudit.Syntax.Tree;
using BindAudit.Text;

namespace BindAudit.Semantics.Summaries.Terms;

/// <summary>A binary operation.</summary>
internal sealed class BinaryTerm(
    int index,
    TextSpan span,
    BinaryOperator @operator,
    Term left,
    Term right
) : Term(index, span)
{
    public BinaryOperator Operator { get; } = @operator;

    public Term Left { get; } = left;

    public Term Right { get; } = right;

    /// <summary>Whether it is an augmented assignment: <c>left += right</c>.</summary>
    public bool IsInPlace { get; init; }
}
