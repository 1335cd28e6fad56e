using System.Collections.Immutable;
using BindAudit.Syntax.Tree;
using BindAudit.Text;

namespace BindAudit.Semantics.Summaries.Terms;

/// <summary><c>and</c> or <c>or</c>.</summary>
internal sealed class BooleanTerm(
    int index,
    TextSpan span,
    BooleanOperator @operator,
    ImmutableArray<Term> operands
) : Term(index, span)
{
    public BooleanOperator Operator { get; } = @operator;

    public ImmutableArray<Term> Operands { get; } = operands;
}
