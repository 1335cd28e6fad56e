using BindAudit.Text;

namespace BindAudit.Syntax.Tree;

/// <summary><c>Name(identifier id, expr_context ctx)</c>, Python Language Reference §6.2.1.</summary>
public sealed class NameExpression(TextSpan span) : Expression(span)
{
    internal override void AddChildrenTo(ChildList children) { }
}
