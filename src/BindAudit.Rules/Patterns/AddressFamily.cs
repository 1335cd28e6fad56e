namespace BindAudit.Rules.Patterns;

/// <summary>Of which family a spelling is the unspecified address.</summary>
internal enum AddressFamily
{
    /// <summary>It is not the unspecified address.</summary>
    None,

    /// <summary>0.0.0.0, also as an IPv4-mapped IPv6 address.</summary>
    V4,

    /// <summary>The IPv6 address of zeros.</summary>
    V6,
}
