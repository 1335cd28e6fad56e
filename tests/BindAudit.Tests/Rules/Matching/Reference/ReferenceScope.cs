namespace BindAudit.Tests.Rules.Matching.Reference;

/// <summary>Where a statement of a random program stands.</summary>
internal enum ReferenceScope
{
    Module,
    Main,
    Function,
    Test,
    Class,
}
