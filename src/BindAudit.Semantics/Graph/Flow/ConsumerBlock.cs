using System.Runtime.CompilerServices;

namespace BindAudit.Semantics.Graph.Flow;

/// <summary>Some consumers of one variable, in the order in which they came; the blocks of a variable form a ring.</summary>
/// <remarks>PERF: arrays that double leave as much behind as they hold, which a program without collections keeps.</remarks>
internal sealed class ConsumerBlock
{
    private const int Size = 4;

    private Items _items;

    public ConsumerBlock(Consumer first, Consumer second)
    {
        _items[0] = first;
        _items[1] = second;
        Count = 2;
        Next = this;
    }

    private ConsumerBlock(Consumer first, ConsumerBlock next)
    {
        _items[0] = first;
        Count = 1;
        Next = next;
    }

    /// <summary>The next block; behind the last, the first.</summary>
    public ConsumerBlock Next { get; private set; }

    public int Count { get; private set; }

    public Consumer this[int at] => _items[at];

    /// <summary>Adds one behind this, the last block; gives the block that is the last then.</summary>
    public ConsumerBlock With(Consumer consumer)
    {
        if (Count < Size)
        {
            _items[Count++] = consumer;
            return this;
        }

        return Next = new ConsumerBlock(consumer, Next);
    }

    [InlineArray(Size)]
    private struct Items
    {
        private Consumer _first;
    }
}
