using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Threading;

namespace BindAudit.Scanning.Threading;

/// <summary>Work that makes more work: whoever takes an item may put others before asking again.</summary>
/// <param name="workers">Number of threads that take; all of them must.</param>
internal sealed class SharedStack<T>(int workers)
{
    private readonly Stack<T> _items = new();
    private readonly object _gate = new();
    private int _waiting;
    private bool _isOver;

    internal void Push(T item)
    {
        lock (_gate)
        {
            _items.Push(item);
            Monitor.Pulse(_gate);
        }
    }

    /// <summary>Waits for an item; false when all workers wait, or after <see cref="Stop"/>.</summary>
    internal bool TryTake([MaybeNullWhen(false)] out T item)
    {
        lock (_gate)
        {
            _waiting++;
            while (!_isOver && _items.Count == 0 && _waiting < workers)
            {
                Monitor.Wait(_gate);
            }

            _waiting--;
            if (!_isOver && _items.TryPop(out item))
            {
                return true;
            }

            item = default;
            _isOver = true;
            Monitor.PulseAll(_gate);
            return false;
        }
    }

    /// <summary>Sends all workers home; what is left is not done.</summary>
    internal void Stop()
    {
        lock (_gate)
        {
            _isOver = true;
            Monitor.PulseAll(_gate);
        }
    }
}
