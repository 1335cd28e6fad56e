namespace BindAudit.Rules.Packing;

/// <summary>The members of value sets.</summary>
internal enum PackedValueKind
{
    None,
    Text,
    Bytes,
    Integer,
    Real,
    Boolean,
}
