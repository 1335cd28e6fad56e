using System;
using System.Runtime.CompilerServices;

namespace BindAudit.Semantics.Graph.Things;

/// <summary>Two things as a key, by identity.</summary>
internal readonly struct ThingPair(Thing first, Thing second) : IEquatable<ThingPair>
{
    private readonly Thing _first = first;
    private readonly Thing _second = second;

    public bool Equals(ThingPair other) =>
        ReferenceEquals(_first, other._first) && ReferenceEquals(_second, other._second);

    public override bool Equals(object? obj) => obj is ThingPair other && Equals(other);

    public override int GetHashCode() =>
        (RuntimeHelpers.GetHashCode(_first) * 397) ^ RuntimeHelpers.GetHashCode(_second);
}
