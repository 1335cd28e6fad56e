namespace BindAudit.Semantics.Linking;

/// <summary>Whether a call gives an argument.</summary>
public enum ArgumentPresence
{
    /// <summary>It is given.</summary>
    Given,

    /// <summary>It is not given, and nothing can hide it.</summary>
    Missing,

    /// <summary>It may be hidden in <c>*</c> or <c>**</c>.</summary>
    MaybeHidden,
}
