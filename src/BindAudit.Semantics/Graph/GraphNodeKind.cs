namespace BindAudit.Semantics.Graph;

/// <summary>What a node of the call graph is.</summary>
public enum GraphNodeKind
{
    /// <summary>A module: the code that runs when it is imported.</summary>
    Module,

    /// <summary>A function.</summary>
    Function,

    /// <summary>A function that a class body defines.</summary>
    Method,

    /// <summary>A lambda.</summary>
    Lambda,

    /// <summary>Something of a module outside the scan.</summary>
    External,

    /// <summary>A builtin, or a method of a builtin type.</summary>
    Builtin,
}
