namespace BindAudit.Rules.Queries;

/// <summary>A parsed query: any of its chains.</summary>
internal sealed record Query(QueryList<QueryChain> Chains);
