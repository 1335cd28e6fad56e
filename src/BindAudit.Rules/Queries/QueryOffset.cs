using System;

namespace BindAudit.Rules.Queries;

/// <summary>Where a part of a query begins, zero-based, in UTF-16 units; all are equal, because places do not make queries differ.</summary>
internal readonly struct QueryOffset(int index) : IEquatable<QueryOffset>
{
    internal int Index { get; } = index;

    public bool Equals(QueryOffset other) => true;

    public override bool Equals(object? obj) => obj is QueryOffset;

    public override int GetHashCode() => 0;
}
