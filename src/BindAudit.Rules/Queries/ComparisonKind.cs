namespace BindAudit.Rules.Queries;

/// <summary>The patterns that compare numbers.</summary>
internal enum ComparisonKind
{
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}
