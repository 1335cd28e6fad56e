namespace BindAudit.Rules.Queries;

/// <summary>A source and the steps from it.</summary>
internal sealed record QueryChain(QuerySource Source, QueryList<QueryStep> Steps);
