using BindAudit.Text;

namespace BindAudit.Syntax.Tree;

/// <summary><c>expr</c> of Python.asdl.</summary>
public abstract class Expression(TextSpan span) : SyntaxNode(span);
