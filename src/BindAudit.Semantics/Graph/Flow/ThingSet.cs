using System;
using System.Collections.Generic;
using System.Runtime.InteropServices;
using BindAudit.Semantics.Graph.Things;

namespace BindAudit.Semantics.Graph.Flow;

/// <summary>Many things in the order in which they came, each once.</summary>
internal sealed class ThingSet
{
    /// <summary>So many are looked through one after another instead; a power of two.</summary>
    public const int Fewest = 16;

    private readonly List<Thing> _items;
    private readonly HashSet<Thing> _known;

    public ThingSet(Thing[] first, Thing next)
    {
        _items = [.. first, next];
        _known = [.. _items];
    }

    public ReadOnlySpan<Thing> Items => CollectionsMarshal.AsSpan(_items);

    public bool Holds(Thing thing) => _known.Contains(thing);

    public void Add(Thing thing)
    {
        _items.Add(thing);
        _known.Add(thing);
    }
}
