using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using BindAudit.Semantics.Graph.Things;

namespace BindAudit.Semantics.Graph.Flow;

/// <summary>Something that holds things at run time: a name, a parameter, an attribute, an element, a result. It knows all that it may hold.</summary>
/// <remarks>PERF: the graph of a standard library has 2.5 million, most with one thing and one consumer at most, which then need no array: a third of the memory.</remarks>
internal sealed class Variable(Propagation propagation) : Consumer
{
    /// <summary>The most constants that are told apart; beyond them, only their types are.</summary>
    public const int MostConstants = 8;

    /// <summary>A <see cref="Thing"/>, an array of them, or, of many, a <see cref="ThingSet"/>.</summary>
    private object? _things;

    /// <summary>A <see cref="Consumer"/>, or an array of them.</summary>
    private object? _consumers;
    private int _consumerCount;
    private ushort _count;
    private ushort _handedOut;
    private byte _constants;
    private bool _isQueued;
    private bool _isClosed;

    public bool IsEmpty => _count == 0;

    /// <summary>What it may hold so far.</summary>
    public ReadOnlySpan<Thing> Things =>
        _things switch
        {
            null => [],
            Thing => MemoryMarshal.CreateReadOnlySpan(
                ref Unsafe.As<object?, Thing>(ref _things),
                1
            ),
            Thing[] several => several.AsSpan(0, _count),
            _ => Unsafe.As<ThingSet>(_things).Items,
        };

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

        if (thing is BuiltinThing { Constant: not null })
        {
            _constants++;
        }

        Append(thing);
        if (!_isQueued)
        {
            _isQueued = true;
            propagation.Enqueue(this);
        }
    }

    /// <summary>Lets <paramref name="consumer"/> know everything that this holds and will hold.</summary>
    public void FlowTo(Consumer consumer)
    {
        if (ReferenceEquals(consumer, this))
        {
            return;
        }

        AddConsumer(consumer);
        if (_handedOut > 0)
        {
            propagation.EnqueueLate(this, consumer, _handedOut);
        }
    }

    /// <summary>Has it hand nothing more out.</summary>
    public void Close() => _isClosed = true;

    /// <summary>Hands the first <paramref name="count"/> things to one consumer.</summary>
    public void HandOut(Consumer consumer, int count)
    {
        for (var i = 0; i < count && !_isClosed; i++)
        {
            consumer.Take(Things[i]);
        }
    }

    /// <summary>Hands what is new to every consumer.</summary>
    public void HandOut()
    {
        _isQueued = false;
        int first = _handedOut;
        int end = _count;
        _handedOut = _count;
        var consumers = _isClosed ? 0 : _consumerCount;
        for (var i = 0; i < consumers; i++)
        {
            var consumer = _consumers is Consumer[] several
                ? several[i]
                : Unsafe.As<Consumer>(_consumers!);
            for (var at = first; at < end; at++)
            {
                consumer.Take(Things[at]);
            }
        }
    }

    public bool Holds(Thing thing)
    {
        switch (_things)
        {
            case null:
                return false;
            case Thing only:
                return ReferenceEquals(only, thing);
            case ThingSet many:
                return many.Holds(thing);
            default:
                foreach (var known in Unsafe.As<Thing[]>(_things).AsSpan(0, _count))
                {
                    if (ReferenceEquals(known, thing))
                    {
                        return true;
                    }
                }

                return false;
        }
    }

    private void Append(Thing thing)
    {
        switch (_things)
        {
            case null:
                _things = thing;
                break;
            case Thing only:
                _things = new Thing[] { only, thing };
                break;
            case Thing[] several when _count < several.Length:
                several[_count] = thing;
                break;
            case Thing[] several when _count < ThingSet.Fewest:
                Array.Resize(ref several, _count * 2);
                several[_count] = thing;
                _things = several;
                break;
            case Thing[] several:
                _things = new ThingSet(several, thing);
                break;
            default:
                Unsafe.As<ThingSet>(_things).Add(thing);
                break;
        }

        _count++;
    }

    private void AddConsumer(Consumer consumer)
    {
        switch (_consumers)
        {
            case null:
                _consumers = consumer;
                break;
            case Consumer only:
                _consumers = new[] { only, consumer };
                break;
            case Consumer[] several:
                if (_consumerCount == several.Length)
                {
                    Array.Resize(ref several, _consumerCount * 2);
                    _consumers = several;
                }

                several[_consumerCount] = consumer;
                break;
            default:
                break;
        }

        _consumerCount++;
    }
}
