using System.Collections.Immutable;
using BindAudit.Text;

namespace BindAudit.Syntax.Tree;

/// <summary><c>ListComp, SetComp, GeneratorExp(expr elt, comprehension* generators), DictComp(expr key, expr value, comprehension* generators)</c>, Python Language Reference §6.2.4.</summary>
public sealed class ComprehensionExpression(
    ComprehensionKind kind,
    Expression element,
    Expression? value,
    ImmutableArray<ComprehensionClause> clauses,
    TextSpan span
) : Expression(span)
{
    /// <summary>What it makes.</summary>
    public ComprehensionKind Kind { get; } = kind;

    /// <summary>The element, or the key of a dict comprehension.</summary>
    public Expression Element { get; } = element;

    /// <summary>The value of a dict comprehension, else null.</summary>
    public Expression? Value { get; } = value;

    /// <summary>The <c>for</c> clauses, one or more.</summary>
    public ImmutableArray<ComprehensionClause> Clauses { get; } = clauses;

    internal override void AddChildrenTo(ChildList children)
    {
        children.Add(Element);
        children.Add(Value);
        children.AddRange(Clauses);
    }
}
