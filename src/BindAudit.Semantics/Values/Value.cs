namespace BindAudit.Semantics.Values;

/// <summary>What an expression can evaluate to, as far as it can be known without running the program.</summary>
/// <remarks>Values are immutable and compared by <see cref="object.Equals(object)"/> only where a subclass says so.</remarks>
public abstract class Value
{
    private protected Value() { }
}
