using System.Collections.Immutable;

namespace BindAudit.Semantics.Values;

/// <summary>A dict with constant keys.</summary>
/// <param name="entries">In order of insertion; each key once.</param>
/// <param name="isOpen">Whether other keys may be there, which may also replace the entries before them.</param>
public sealed class MappingValue(ImmutableArray<MappingEntry> entries, bool isOpen) : Value
{
    /// <summary>The known entries.</summary>
    public ImmutableArray<MappingEntry> Entries { get; } = entries;

    /// <summary>Whether entries that are not known may be there too.</summary>
    public bool IsOpen { get; } = isOpen;

    /// <summary>What entries that are not known hold, as an annotation says; null where nothing does.</summary>
    internal ValueSet? Rest { get; init; }

    /// <summary>Whether it is a module's own, to which any other module may add.</summary>
    internal bool IsShared { get; init; }
}
