namespace BindAudit.Scanning.Fixing;

/// <summary>How a host stands in a literal.</summary>
internal enum HostForm
{
    /// <summary>As it is.</summary>
    Plain,

    /// <summary>In brackets, as IPv6 addresses before a port.</summary>
    Bracketed,

    /// <summary>As an expression without quotes: <c>None</c>.</summary>
    Expression,
}
