namespace BindAudit.Semantics.Graph.Things;

/// <summary>What wraps a function in a class body.</summary>
internal enum WrapperKind
{
    /// <summary><c>staticmethod</c>.</summary>
    Static,

    /// <summary><c>classmethod</c>.</summary>
    Class,

    /// <summary><c>property</c>.</summary>
    Property,
}
