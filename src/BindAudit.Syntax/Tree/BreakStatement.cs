using BindAudit.Text;

namespace BindAudit.Syntax.Tree;

/// <summary><c>Break</c>, Python Language Reference §7.9.</summary>
public sealed class BreakStatement(TextSpan span) : Statement(span)
{
    internal override void AddChildrenTo(ChildList children) { }
}
