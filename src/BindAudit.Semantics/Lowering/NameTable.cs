using System;
using System.Numerics;
using System.Text;

namespace BindAudit.Semantics.Lowering;

/// <summary>One string for each ASCII identifier of a file. Others are compared as they are written, not in NFKC (Python Language Reference §2.3): its tables belong to the locale data that the tool goes without.</summary>
/// <remarks>Asked several times for each name of a source, so it compares bytes with characters itself: making characters of them first took a seventh of lowering.</remarks>
internal sealed class NameTable
{
    private const uint Prime = 0x01000193;
    private string?[] _names = new string?[256];
    private uint[] _hashes = new uint[256];
    private int _count;

    /// <summary>The identifier spelled by <paramref name="utf8"/>. O(its length).</summary>
    public string Intern(ReadOnlySpan<byte> utf8)
    {
        var hash = (uint)utf8.Length;
        var all = 0;
        foreach (var unit in utf8)
        {
            hash = (BitOperations.RotateLeft(hash, 5) ^ unit) * Prime;
            all |= unit;
        }

        if (all >= 0x80)
        {
            return Encoding.UTF8.GetString(utf8);
        }

        var mask = (uint)_names.Length - 1;
        for (var slot = hash & mask; ; slot = (slot + 1) & mask)
        {
            var name = _names[slot];
            if (name is null)
            {
                return Add(Encoding.UTF8.GetString(utf8), hash, slot);
            }

            if (_hashes[slot] == hash && IsSpelled(name, utf8))
            {
                return name;
            }
        }
    }

    private static bool IsSpelled(string name, ReadOnlySpan<byte> ascii)
    {
        if (name.Length != ascii.Length)
        {
            return false;
        }

        for (var at = 0; at < ascii.Length; at++)
        {
            if (name[at] != ascii[at])
            {
                return false;
            }
        }

        return true;
    }

    private string Add(string name, uint hash, uint slot)
    {
        _names[slot] = name;
        _hashes[slot] = hash;
        _count++;
        if (_count * 2 > _names.Length)
        {
            Grow();
        }

        return name;
    }

    private void Grow()
    {
        var (names, hashes) = (_names, _hashes);
        _names = new string?[names.Length * 2];
        _hashes = new uint[names.Length * 2];
        var mask = (uint)_names.Length - 1;
        for (var old = 0; old < names.Length; old++)
        {
            if (names[old] is null)
            {
                continue;
            }

            var slot = hashes[old] & mask;
            while (_names[slot] is not null)
            {
                slot = (slot + 1) & mask;
            }

            (_names[slot], _hashes[slot]) = (names[old], hashes[old]);
        }
    }
}
