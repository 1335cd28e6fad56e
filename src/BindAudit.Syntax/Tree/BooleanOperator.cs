namespace BindAudit.Syntax.Tree;

/// <summary>boolop of Python.asdl.</summary>
public enum BooleanOperator
{
    /// <summary><c>and</c>.</summary>
    And,

    /// <summary><c>or</c>.</summary>
    Or,
}
