using System;
using System.Collections.Immutable;

namespace BindAudit.Syntax.Grammar;

/// <summary>Children that wait for their parent; each parent takes those above its mark, in one exactly sized array.</summary>
internal sealed class NodeStack<T>
{
#pragma warning disable CA1825, IDE0300 // PERF: the runtime's empty array of a value of ours is compiled at its first use.
    private static readonly T[] None = new T[0];
#pragma warning restore CA1825, IDE0300

    private T[] _items = new T[64];

    /// <summary>How many wait; a parent's mark is this before its first child.</summary>
    internal int Count { get; private set; }

    /// <summary>What was pushed last.</summary>
    internal T Last => _items[Count - 1];

    internal void Push(T item)
    {
        if (Count == _items.Length)
        {
            var more = new T[Count * 2];
            Array.Copy(_items, more, Count);
            _items = more;
        }

        _items[Count++] = item;
    }

    /// <summary>Removes what was pushed since <paramref name="mark"/> and gives it, oldest first.</summary>
    internal ImmutableArray<T> PopFrom(int mark) => TakeFrom(mark).Frozen();

    /// <summary>As <see cref="PopFrom"/>, as an array.</summary>
    internal T[] TakeFrom(int mark)
    {
        if (Count == mark)
        {
            return None;
        }

        var taken = new T[Count - mark];
        Array.Copy(_items, mark, taken, 0, taken.Length);
        Truncate(mark);
        return taken;
    }

    /// <summary>Forgets what was pushed since <paramref name="mark"/>, for a way that led nowhere.</summary>
    internal void Truncate(int mark)
    {
        Array.Clear(_items, mark, Count - mark);
        Count = mark;
    }

    /// <summary>What was pushed since <paramref name="mark"/>, to be changed in place.</summary>
    internal Span<T> From(int mark) => _items.AsSpan(mark, Count - mark);
}
