namespace BindAudit.Semantics.Values;

/// <summary>Which display a <see cref="SequenceValue"/> comes from.</summary>
public enum SequenceKind
{
    /// <summary>A tuple.</summary>
    Tuple,

    /// <summary>A list.</summary>
    List,

    /// <summary>A set; its order means nothing.</summary>
    Set,
}
