namespace BindAudit.Semantics.Values;

/// <summary>What cannot be proved: never guessed, and a rule decides what it means.</summary>
public sealed class UnknownValue : Value
{
    /// <summary>The only instance.</summary>
    public static readonly UnknownValue Instance = new();

    private UnknownValue() { }
}
