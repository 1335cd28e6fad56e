using BindAudit.Text;

namespace BindAudit.Syntax.Tree;

/// <summary><c>Continue</c>, Python Language Reference §7.10.</summary>
public sealed class ContinueStatement(TextSpan span) : Statement(span)
{
    internal override void AddChildrenTo(ChildList children) { }
}
