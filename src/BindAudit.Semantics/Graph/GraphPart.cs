namespace BindAudit.Semantics.Graph;

/// <summary>A part of a call graph.</summary>
/// <param name="From">Only what this node reaches, or null.</param>
/// <param name="To">Only what reaches this node, or null.</param>
/// <param name="Depth">At most so many calls away from <see cref="From"/> (and to <see cref="To"/>), or null for any number.</param>
public sealed record GraphPart(string? From, string? To, int? Depth);
