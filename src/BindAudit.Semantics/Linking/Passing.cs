namespace BindAudit.Semantics.Linking;

/// <summary>Whether the callers of the scan give an argument for a parameter.</summary>
internal enum Passing
{
    /// <summary>None does, or there is none.</summary>
    Never,

    /// <summary>Some do.</summary>
    Sometimes,

    /// <summary>All do.</summary>
    Always,
}
