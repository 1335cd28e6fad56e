using System.Collections.Immutable;
using BindAudit.Syntax.Tree;
using BindAudit.Text;

namespace BindAudit.Semantics.Summaries.Terms;

/// <summary>A chain of comparisons.</summary>
internal sealed class CompareTerm(
    int index,
    TextSpan span,
    Term left,
    ImmutableArray<ComparisonOperator> operators,
    ImmutableArray<Term> comparators
) : Term(index, span)
{
    public Term Left { get; } = left;

    public ImmutableArray<ComparisonOperator> Operators { get; } = operators;

    public ImmutableArray<Term> Comparators { get; } = comparators;
}
