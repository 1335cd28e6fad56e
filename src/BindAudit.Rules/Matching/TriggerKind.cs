namespace BindAudit.Rules.Matching;

/// <summary>What the rules behind a trigger match.</summary>
public enum TriggerKind
{
    /// <summary>Calls, attributes that are set, and assignments.</summary>
    Names,

    /// <summary>Values that are stored under a string.</summary>
    Item,

    /// <summary>Variables of the environment.</summary>
    Variable,

    /// <summary>Programs that are started.</summary>
    Command,
}
