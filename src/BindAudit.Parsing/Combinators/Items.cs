using System;

namespace BindAudit.Parsing.Combinators;

/// <summary>Results in order; a list of our own, because the runtime's are compiled at their first use where the items are values.</summary>
internal struct Items<T>
{
    private T[]? _items;
    private int _count;

    internal void Add(T item)
    {
        _items ??= new T[4];
        if (_count == _items.Length)
        {
            var more = new T[_count * 2];
            Array.Copy(_items, more, _count);
            _items = more;
        }

        _items[_count++] = item;
    }

    /// <summary>All of them, in an array that nobody else has.</summary>
    internal readonly T[] Take()
    {
        if (_items is null)
        {
            return [];
        }

        if (_count == _items.Length)
        {
            return _items;
        }

        var all = new T[_count];
        Array.Copy(_items, all, _count);
        return all;
    }
}
