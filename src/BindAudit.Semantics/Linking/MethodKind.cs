namespace BindAudit.Semantics.Linking;

/// <summary>How a function found in a class is bound (Python Language Reference §3.3.2).</summary>
internal enum MethodKind
{
    /// <summary>To the object.</summary>
    Instance,

    /// <summary>To the class.</summary>
    Class,

    /// <summary>Not at all.</summary>
    Static,

    /// <summary>It is called when the attribute is read.</summary>
    Property,
}
