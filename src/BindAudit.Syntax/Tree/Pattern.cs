using BindAudit.Text;

namespace BindAudit.Syntax.Tree;

/// <summary><c>pattern</c> of Python.asdl.</summary>
public abstract class Pattern(TextSpan span) : SyntaxNode(span);
