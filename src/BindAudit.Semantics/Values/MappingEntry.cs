namespace BindAudit.Semantics.Values;

/// <summary>One entry of a dict.</summary>
/// <param name="Key">A constant; entries of unknown keys make the mapping open instead.</param>
/// <param name="Value">The value.</param>
public readonly record struct MappingEntry(Value Key, ValueSet Value);
