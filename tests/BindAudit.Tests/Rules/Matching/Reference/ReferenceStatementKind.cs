namespace BindAudit.Tests.Rules.Matching.Reference;

/// <summary>What a statement of a random program does.</summary>
internal enum ReferenceStatementKind
{
    Set,
    Item,
    Environment,
    Assignment,
    Command,
}
