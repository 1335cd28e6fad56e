using System.Numerics;

namespace BindAudit.Semantics.Values;

/// <summary>An int; never equal to a bool.</summary>
public sealed class IntegerValue : Value
{
    // PERF: most programs hold no number beyond 64 bits, and the library of great ones (1 ms of a start) is not loaded without.
    private readonly long _small;
    private readonly object? _great;

    /// <summary>The int <paramref name="content"/>.</summary>
    public IntegerValue(long content) => _small = content;

    /// <summary>The int <paramref name="content"/>, of any size.</summary>
    public IntegerValue(BigInteger content)
    {
        if (content >= long.MinValue && content <= long.MaxValue)
        {
            _small = (long)content;
        }
        else
        {
            _great = content;
        }
    }

    /// <summary>The value itself.</summary>
    public BigInteger Content => _great is BigInteger great ? great : _small;

    /// <inheritdoc/>
    public override bool Equals(object? obj) =>
        obj is IntegerValue other && other._small == _small && Equals(other._great, _great);

    /// <inheritdoc/>
    public override int GetHashCode() => _great?.GetHashCode() ?? _small.GetHashCode();
}
