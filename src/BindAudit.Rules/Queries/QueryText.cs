namespace BindAudit.Rules.Queries;

/// <summary>A string or name of a query with its place.</summary>
internal sealed record QueryText(string Content, QueryOffset Offset);
