using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;

namespace BindAudit.Rules.Queries;

/// <summary>Parts of a query in order, equal where their members are.</summary>
internal sealed class QueryList<T>(T[] items) : IReadOnlyList<T>, IEquatable<QueryList<T>>
{
    public int Count => items.Length;

    public T this[int index] => items[index];

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public bool Equals(QueryList<T>? other) => other is not null && items.SequenceEqual([.. other]);

    public override bool Equals(object? obj) => Equals(obj as QueryList<T>);

    public override int GetHashCode() => items.Length == 0 ? 0 : items[0]!.GetHashCode();
}
