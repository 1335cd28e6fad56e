namespace BindAudit.Semantics.Values;

/// <summary>One entry of a dict.</summary>
/// <remarks>PERF: no struct, whose list in the runtime is compiled at its first use: six methods.</remarks>
/// <param name="Key">A constant; entries of unknown keys make the mapping open instead.</param>
/// <param name="Value">The value.</param>
public sealed record MappingEntry(Value Key, ValueSet Value);
