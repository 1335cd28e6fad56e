using System.Numerics;

namespace BindAudit.Scanning.Reading;

/// <summary>A set of small numbers, all below one bound.</summary>
/// <param name="count">The bound.</param>
internal sealed class BitSet(int count)
{
    private readonly ulong[] _bits = new ulong[(count + 63) / 64];

    /// <summary>The bound.</summary>
    internal int Bound => count;

    internal bool IsEmpty
    {
        get
        {
            foreach (var bits in _bits)
            {
                if (bits != 0)
                {
                    return false;
                }
            }

            return true;
        }
    }

    internal bool Contains(int number) => (_bits[number / 64] >> (number % 64) & 1) != 0;

    internal void Add(int number) => _bits[number / 64] |= 1UL << (number % 64);

    /// <summary>The first number that is <paramref name="from"/> or more; -1 for none.</summary>
    internal int Next(int from)
    {
        for (var at = from / 64; at < _bits.Length; at++)
        {
            var bits = at == from / 64 ? _bits[at] & (ulong.MaxValue << (from % 64)) : _bits[at];
            if (bits != 0)
            {
                return (at * 64) + BitOperations.TrailingZeroCount(bits);
            }
        }

        return -1;
    }

    /// <summary>Whether a number is in both; they have the same bound.</summary>
    internal bool Meets(BitSet other)
    {
        for (var at = 0; at < _bits.Length; at++)
        {
            if ((_bits[at] & other._bits[at]) != 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether all of <paramref name="other"/>, which has the same bound, is in this one.</summary>
    internal bool ContainsAll(BitSet other)
    {
        for (var at = 0; at < _bits.Length; at++)
        {
            if ((other._bits[at] & ~_bits[at]) != 0)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Leaves what is in <paramref name="other"/>, too, which has the same bound.</summary>
    internal void Retain(BitSet other)
    {
        for (var at = 0; at < _bits.Length; at++)
        {
            _bits[at] &= other._bits[at];
        }
    }

    /// <summary>Adds all of <paramref name="other"/>, which has the same bound.</summary>
    /// <returns>Whether something was new.</returns>
    internal bool Add(BitSet other)
    {
        var added = 0UL;
        for (var at = 0; at < _bits.Length; at++)
        {
            added |= other._bits[at] & ~_bits[at];
            _bits[at] |= other._bits[at];
        }

        return added != 0;
    }
}
