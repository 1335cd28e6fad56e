using BindAudit.Syntax.Tree;
using BindAudit.Text;

namespace BindAudit.Semantics.Summaries.Terms;

/// <summary>A unary operation.</summary>
internal sealed class UnaryTerm(int index, TextSpan span, UnaryOperator @operator, Term operand)
    : Term(index, span)
{
    public UnaryOperator Operator { get; } = @operator;

    public Term Operand { get; } = operand;
}
