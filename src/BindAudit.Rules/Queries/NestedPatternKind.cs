namespace BindAudit.Rules.Queries;

/// <summary>The patterns that take one pattern.</summary>
internal enum NestedPatternKind
{
    Not,
    Address,
    AddressList,
    Each,
    AnyItem,
    Certainly,
}
