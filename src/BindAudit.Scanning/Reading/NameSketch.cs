namespace BindAudit.Scanning.Reading;

/// <summary>All names of a file, so small that it is kept for every file: it may take a name for one of them that is none, and misses none (a Bloom filter with one hash).</summary>
internal sealed class NameSketch
{
    private readonly ulong[] _bits;
    private readonly int _shift;
    private readonly bool _isFull;

    /// <summary>An empty one for a file of <paramref name="length"/> bytes: a bit for two bytes, 512 at least. Of a file without bytes nothing is known, so that it may hold every name.</summary>
    internal NameSketch(int length)
    {
        _isFull = length == 0;
        var bits = 3;
        while (1 << bits < length / 128)
        {
            bits++;
        }

        _bits = new ulong[1 << bits];
        _shift = 32 - 6 - bits;
    }

    internal void Add(uint hash)
    {
        var bit = hash >> _shift;
        _bits[bit >> 6] |= 1UL << (int)(bit & 63);
    }

    /// <summary>Whether the file may hold the name with that <see cref="NameHash"/>.</summary>
    internal bool MayHold(uint hash)
    {
        var bit = hash >> _shift;
        return _isFull || (_bits[bit >> 6] >> (int)(bit & 63) & 1) != 0;
    }
}
