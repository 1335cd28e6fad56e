namespace BindAudit.Semantics.Values;

/// <summary><c>None</c>.</summary>
public sealed class NoneValue : Value
{
    /// <summary>The only instance.</summary>
    public static readonly NoneValue Instance = new();

    private NoneValue() { }
}
