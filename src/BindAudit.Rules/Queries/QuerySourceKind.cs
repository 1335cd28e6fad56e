namespace BindAudit.Rules.Queries;

/// <summary>What a chain begins with.</summary>
internal enum QuerySourceKind
{
    NamedType,
    Type,
    Call,
    Assign,
    Env,
    Command,
}
