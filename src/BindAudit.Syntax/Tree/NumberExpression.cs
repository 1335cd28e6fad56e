using BindAudit.Text;

namespace BindAudit.Syntax.Tree;

/// <summary><c>Constant(constant value) of int, float or complex</c>, Python Language Reference §2.4.5.</summary>
public sealed class NumberExpression(TextSpan span) : Expression(span)
{
    internal override void AddChildrenTo(ChildList children) { }
}
