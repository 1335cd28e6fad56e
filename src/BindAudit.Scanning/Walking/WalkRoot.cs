namespace BindAudit.Scanning.Walking;

/// <summary>A folder that was named, and whether anything in it is Python.</summary>
internal sealed class WalkRoot(NamedPath path)
{
    /// <summary>Where it is and how it is called.</summary>
    internal NamedPath Path { get; } = path;

    /// <summary>Whether a Python file was found in it, or something was left out or unreadable that may hold one; set by any worker.</summary>
    internal bool MayHoldPython { get; set; }
}
