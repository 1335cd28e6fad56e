using BindAudit.Text;

namespace BindAudit.Syntax.Tree;

/// <summary><c>stmt</c> of Python.asdl.</summary>
public abstract class Statement(TextSpan span) : SyntaxNode(span);
