namespace BindAudit.Rules.Queries;

/// <summary>The beginning of a chain; a named type has its one name.</summary>
internal sealed record QuerySource(
    QuerySourceKind Kind,
    QueryList<QueryText> Names,
    QueryOffset Offset
);
