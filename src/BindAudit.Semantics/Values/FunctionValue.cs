using BindAudit.Semantics.Linking;

namespace BindAudit.Semantics.Values;

/// <summary>A function, method or lambda of the scan.</summary>
/// <param name="function">The definition.</param>
/// <param name="receiver">The object it is bound to, or null.</param>
public sealed class FunctionValue(LinkedFunction function, Value? receiver) : Value
{
    /// <summary>The definition.</summary>
    public LinkedFunction Function { get; } = function;

    /// <summary>The object or class it is bound to, so that its first parameter is taken; null for a plain function.</summary>
    public Value? Receiver { get; } = receiver;

    /// <inheritdoc/>
    public override bool Equals(object? obj) =>
        obj is FunctionValue other
        && ReferenceEquals(other.Function, Function)
        && Equals(other.Receiver, Receiver);

    /// <inheritdoc/>
    public override int GetHashCode() => Function.GetHashCode();
}
