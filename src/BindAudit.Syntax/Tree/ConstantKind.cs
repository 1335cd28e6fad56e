namespace BindAudit.Syntax.Tree;

/// <summary>The constants that are keywords, and the ellipsis.</summary>
public enum ConstantKind
{
    /// <summary><c>None</c>.</summary>
    None,

    /// <summary><c>True</c>.</summary>
    True,

    /// <summary><c>False</c>.</summary>
    False,

    /// <summary><c>...</c>.</summary>
    Ellipsis,
}
