using BindAudit.Text;

namespace BindAudit.Syntax.Tree;

/// <summary><c>Pass</c>, Python Language Reference §7.4.</summary>
public sealed class PassStatement(TextSpan span) : Statement(span)
{
    internal override void AddChildrenTo(ChildList children) { }
}
