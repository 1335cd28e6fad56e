namespace BindAudit.Rules.Model;

/// <summary>How sure a finding is.</summary>
public enum Confidence
{
    /// <summary>Could well be wrong.</summary>
    Low,

    /// <summary>Holds under one of several possibilities.</summary>
    Medium,

    /// <summary>Proved from the source.</summary>
    High,
}
