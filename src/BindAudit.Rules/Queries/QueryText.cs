namespace BindAudit.Rules.Queries;

/// <summary>A string or name of a query with its place.</summary>
internal readonly record struct QueryText(string Content, QueryOffset Offset);
