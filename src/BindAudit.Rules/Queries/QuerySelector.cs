namespace BindAudit.Rules.Queries;

/// <summary>A parameter's name, or a zero-based position.</summary>
/// <param name="Name">The name, or null for a position.</param>
/// <param name="Position">The position where there is no name.</param>
/// <param name="Offset">Where it stands.</param>
internal sealed record QuerySelector(string? Name, int Position, QueryOffset Offset);
