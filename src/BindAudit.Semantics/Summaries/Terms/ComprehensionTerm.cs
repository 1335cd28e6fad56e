using System.Collections.Immutable;
using BindAudit.Syntax.Tree;
using BindAudit.Text;

namespace BindAudit.Semantics.Summaries.Terms;

/// <summary>A comprehension or generator expression.</summary>
internal sealed class ComprehensionTerm(
    int index,
    TextSpan span,
    ComprehensionKind kind,
    Term element,
    Term? value
) : Term(index, span)
{
    public ComprehensionKind Kind { get; } = kind;

    public Term Element { get; } = element;

    public Term? Value { get; } = value;

    /// <summary>What each <c>for</c> takes from what it runs through, the outermost first.</summary>
    public ImmutableArray<ElementTerm> Sources { get; init; } = [];

    /// <summary>Whether an <c>if</c> may leave elements out.</summary>
    public bool IsFiltered { get; init; }
}
