using System.Runtime.CompilerServices;
using BindAudit.Semantics.Graph.Things;

namespace BindAudit.Semantics.Graph.Flow;

/// <summary>Who wants to know what the variable holds.</summary>
internal sealed partial class Variable
{
    /// <summary>Hands the first <paramref name="count"/> things to one consumer.</summary>
    public void HandOut(Consumer consumer, int count)
    {
        for (var i = 0; i < count && !IsClosed; i++)
        {
            consumer.Take(Things[i]);
        }
    }

    /// <summary>Hands what is new to every consumer that there is by now.</summary>
    public void HandOut()
    {
        _state &= ~State.IsQueued;
        int first = _handedOut;
        int end = _count;
        _handedOut = _count;
        if (IsClosed || _consumers is null)
        {
            return;
        }

        if ((_state & State.HasSeveralConsumers) == 0)
        {
            HandOut(Unsafe.As<Consumer>(_consumers), first, end);
            return;
        }

        var last = Unsafe.As<ConsumerBlock>(_consumers);
        var inLast = last.Count;
        var block = last;
        do
        {
            block = block.Next;
            var count = ReferenceEquals(block, last) ? inLast : block.Count;
            for (var i = 0; i < count; i++)
            {
                HandOut(block[i], first, end);
            }
        } while (!ReferenceEquals(block, last));
    }

    private void HandOver(Consumer consumer)
    {
        if (_shape == Shape.Empty)
        {
            return;
        }

        if (consumer is Variable variable)
        {
            variable.Take(Unsafe.As<Thing>(_things!));
        }
        else
        {
            propagation.EnqueueLate(this, consumer, 1);
        }
    }

    private void HandOut(Consumer consumer, int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            consumer.Take(Things[at]);
        }
    }

    private void AddConsumer(Consumer consumer)
    {
        if (_consumers is null)
        {
            _consumers = consumer;
        }
        else if ((_state & State.HasSeveralConsumers) == 0)
        {
            _consumers = new ConsumerBlock(Unsafe.As<Consumer>(_consumers), consumer);
            _state |= State.HasSeveralConsumers;
        }
        else
        {
            _consumers = Unsafe.As<ConsumerBlock>(_consumers).With(consumer);
        }
    }
}
