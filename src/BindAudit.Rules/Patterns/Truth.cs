namespace BindAudit.Rules.Patterns;

/// <summary>What can be proved; in this order, so that "and" is the least and "or" the greatest.</summary>
internal enum Truth
{
    No,
    Unknown,
    Yes,
}
