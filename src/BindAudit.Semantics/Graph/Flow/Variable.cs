using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using BindAudit.Semantics.Graph.Things;

namespace BindAudit.Semantics.Graph.Flow;

/// <summary>Something that holds things at run time: a name, a parameter, an attribute, an element, a result. It knows all that it may hold.</summary>
/// <remarks>PERF: the graph of a standard library has more than a million, most with one thing and one consumer at most, which then need neither array nor block.</remarks>
internal sealed partial class Variable(Propagation propagation) : Consumer
{
    /// <summary>The most constants that are told apart; beyond them, only their types are.</summary>
    public const int MostConstants = 8;

    /// <summary>How many things the first array has room for.</summary>
    private const int Fewest = 4;

    /// <summary>A <see cref="Thing"/>, an array of them, or, of many, a <see cref="ThingSet"/>, as <see cref="_shape"/> says.</summary>
    private object? _things;

    /// <summary>A <see cref="Consumer"/>, or the last <see cref="ConsumerBlock"/> of several.</summary>
    private object? _consumers;
    private ushort _count;
    private ushort _handedOut;
    private byte _constants;
    private Shape _shape;
    private State _state;

    private enum Shape : byte
    {
        Empty,
        One,
        Several,
        Many,
    }

    [Flags]
    private enum State : byte
    {
        None = 0,
        IsQueued = 1,
        IsClosed = 2,
        IsFixed = 4,
        HasSeveralConsumers = 8,
    }

    public bool IsEmpty => _count == 0;

    public override bool IsFull =>
        _count >= propagation.MostThings || (_state & State.IsFixed) != 0;

    /// <summary>The only thing that it ever holds; null where it may hold others, or none.</summary>
    public Thing? Only =>
        (_state & State.IsFixed) != 0 && _count == 1 ? Unsafe.As<Thing>(_things) : null;

    /// <summary>What it may hold so far.</summary>
    public ReadOnlySpan<Thing> Things =>
        _shape switch
        {
            Shape.Empty => [],
            Shape.One => MemoryMarshal.CreateReadOnlySpan(
                ref Unsafe.As<object?, Thing>(ref _things),
                1
            ),
            Shape.Several => Unsafe.As<Thing[]>(_things!).AsSpan(0, _count),
            _ => Unsafe.As<ThingSet>(_things!).Items,
        };

    private bool IsClosed => (_state & State.IsClosed) != 0;

    /// <summary>A variable that holds one thing for ever, or nothing: it needs to remember nobody.</summary>
    public static Variable Fixed(Propagation propagation, Thing? thing)
    {
        var variable = new Variable(propagation) { _state = State.IsFixed };
        if (thing is not null)
        {
            variable.Append(thing);
            variable._handedOut = 1;
        }

        return variable;
    }

    public override void Take(Thing thing)
    {
        if (IsFull)
        {
            return;
        }

        var isConstant = thing is BuiltinThing { Constant: not null };
        if (isConstant && _constants >= MostConstants)
        {
            thing = Unsafe.As<BuiltinThing>(thing).Widened;
            isConstant = false;
        }

        if (Holds(thing))
        {
            return;
        }

        if (isConstant)
        {
            _constants++;
        }

        Append(thing);
        if ((_state & State.IsQueued) == 0 && _consumers is not null)
        {
            _state |= State.IsQueued;
            propagation.Enqueue(this);
        }
    }

    /// <summary>Lets <paramref name="consumer"/> know everything that this holds and will hold.</summary>
    public void FlowTo(Consumer consumer)
    {
        // PERF: parameters of what everybody calls are full early; who calls later has nothing to remember.
        if (ReferenceEquals(consumer, this) || consumer.IsFull)
        {
            return;
        }

        if ((_state & State.IsFixed) != 0)
        {
            HandOver(consumer);
            return;
        }

        if (_consumers is null)
        {
            _handedOut = _count;
        }

        AddConsumer(consumer);
        if (_handedOut == 0)
        {
            return;
        }

        if (consumer is Variable variable)
        {
            HandOut(variable, 0, IsClosed ? 0 : _handedOut);
        }
        else
        {
            propagation.EnqueueLate(this, consumer, _handedOut);
        }
    }

    /// <summary>Has it hand nothing more out.</summary>
    public void Close() => _state |= State.IsClosed;

    public bool Holds(Thing thing)
    {
        switch (_shape)
        {
            case Shape.Empty:
                return false;
            case Shape.One:
                return ReferenceEquals(_things, thing);
            case Shape.Many:
                return Unsafe.As<ThingSet>(_things!).Holds(thing);
            default:
                foreach (var known in Unsafe.As<Thing[]>(_things!).AsSpan(0, _count))
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
        switch (_shape)
        {
            case Shape.Empty:
                _things = thing;
                _shape = Shape.One;
                break;
            case Shape.One:
                _things = new Thing[Fewest] { Unsafe.As<Thing>(_things!), thing, null!, null! };
                _shape = Shape.Several;
                break;
            case Shape.Several:
                AppendToSeveral(thing);
                break;
            default:
                Unsafe.As<ThingSet>(_things!).Add(thing);
                break;
        }

        _count++;
    }

    private void AppendToSeveral(Thing thing)
    {
        var several = Unsafe.As<Thing[]>(_things!);
        if (_count == ThingSet.Fewest)
        {
            _things = new ThingSet(several, thing);
            _shape = Shape.Many;
            return;
        }

        if (_count == several.Length)
        {
            Array.Resize(ref several, _count * 2);
            _things = several;
        }

        several[_count] = thing;
    }
}
