namespace BindAudit.Rules.Model;

/// <summary>How bad a finding is; each member is worse than the one before.</summary>
public enum Severity
{
    /// <summary>The rule does not run.</summary>
    Off,

    /// <summary>Worth knowing.</summary>
    Info,

    /// <summary>Rarely a problem.</summary>
    Low,

    /// <summary>A problem unless something else guards it.</summary>
    Medium,

    /// <summary>A problem.</summary>
    High,

    /// <summary>Whoever reaches the port runs code.</summary>
    Critical,
}
