using System.Collections.Immutable;

namespace BindAudit.Rules.Matching;

/// <summary>Words of a command or variable as they stand in a file that speaks of it.</summary>
/// <param name="All">All of these must be there.</param>
/// <param name="Any">One of these must be there; empty asks for nothing.</param>
public sealed record TextSignal(ImmutableArray<string> All, ImmutableArray<string> Any);
