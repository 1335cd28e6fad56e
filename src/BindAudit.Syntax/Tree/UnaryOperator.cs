namespace BindAudit.Syntax.Tree;

/// <summary>unaryop of Python.asdl.</summary>
public enum UnaryOperator
{
    /// <summary><c>~</c>.</summary>
    Invert,

    /// <summary><c>not</c>.</summary>
    Not,

    /// <summary><c>+</c>.</summary>
    UAdd,

    /// <summary><c>-</c>.</summary>
    USub,
}
