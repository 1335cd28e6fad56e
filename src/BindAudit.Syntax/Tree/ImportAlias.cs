using BindAudit.Text;

namespace BindAudit.Syntax.Tree;

/// <summary><c>alias(identifier name, identifier? asname)</c>, Python Language Reference §7.11.</summary>
public sealed class ImportAlias(TextSpan name, TextSpan? asName, TextSpan span) : SyntaxNode(span)
{
    /// <summary>The dotted name, or <c>*</c>; white space may stand around the dots.</summary>
    public TextSpan Name { get; } = name;

    /// <summary>Or null.</summary>
    public TextSpan? AsName { get; } = asName;

    internal override void AddChildrenTo(ChildList children) { }
}
