using System;
using System.Collections.Generic;
using BindAudit.Semantics.Graph.Things;

namespace BindAudit.Semantics.Graph.Flow;

/// <summary>Something that holds things at run time: a name, a parameter, an attribute, an element, a result. It knows all that it may hold.</summary>
internal sealed class Variable(Propagation propagation) : Consumer
{
    /// <summary>The most constants that are told apart; beyond them, only their types are.</summary>
    public const int MostConstants = 8;

    private const int SmallSet = 12;

    private Thing[] _things = [];
    private Consumer[] _consumers = [];
    private HashSet<Thing>? _known;
    private int _count;
    private int _handedOut;
    private int _consumerCount;
    private int _constants;
    private bool _isQueued;

    public bool IsEmpty => _count == 0;

    /// <summary>What it may hold so far.</summary>
    public ReadOnlySpan<Thing> Things => _things.AsSpan(0, _count);

    public override void Take(Thing thing)
    {
        if (thing is BuiltinThing { Constant: not null } constant && _constants >= MostConstants)
        {
            thing = constant.Widened;
        }

        if (_count >= propagation.Precision.MostThings || Holds(thing))
        {
            return;
        }

        _constants += thing is BuiltinThing { Constant: not null } ? 1 : 0;
        Append(thing);
    }

    /// <summary>Lets <paramref name="consumer"/> know everything that this holds and will hold.</summary>
    public void FlowTo(Consumer consumer)
    {
        if (ReferenceEquals(consumer, this))
        {
            return;
        }

        if (_consumerCount == _consumers.Length)
        {
            Array.Resize(ref _consumers, Math.Max(2, _consumerCount * 2));
        }

        _consumers[_consumerCount++] = consumer;
        if (_handedOut > 0)
        {
            propagation.EnqueueLate(this, consumer, _handedOut);
        }
    }

    /// <summary>Hands the first <paramref name="count"/> things to one consumer.</summary>
    public void HandOut(Consumer consumer, int count)
    {
        for (var i = 0; i < count; i++)
        {
            consumer.Take(_things[i]);
        }
    }

    /// <summary>Hands what is new to every consumer.</summary>
    public void HandOut()
    {
        _isQueued = false;
        var first = _handedOut;
        var end = _count;
        _handedOut = end;
        var consumers = _consumerCount;
        for (var i = 0; i < consumers; i++)
        {
            for (var at = first; at < end; at++)
            {
                _consumers[i].Take(_things[at]);
            }
        }
    }

    public bool Holds(Thing thing)
    {
        if (_known is not null)
        {
            return _known.Contains(thing);
        }

        for (var i = 0; i < _count; i++)
        {
            if (ReferenceEquals(_things[i], thing))
            {
                return true;
            }
        }

        return false;
    }

    private void Append(Thing thing)
    {
        if (_count == _things.Length)
        {
            Array.Resize(ref _things, Math.Max(1, _count * 2));
        }

        _things[_count++] = thing;
        if (_known is not null)
        {
            _known.Add(thing);
        }
        else if (_count > SmallSet)
        {
            _known = [.. Things];
        }

        if (!_isQueued)
        {
            _isQueued = true;
            propagation.Enqueue(this);
        }
    }
}
