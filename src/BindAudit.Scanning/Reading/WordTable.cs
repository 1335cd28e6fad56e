using System;
using System.Collections.Generic;
using System.Text;

namespace BindAudit.Scanning.Reading;

/// <summary>Finds all of many words in one pass over a file's bytes; immutable.</summary>
internal sealed class WordTable
{
    /// <summary>Which bytes belong to names: ASCII letters, digits, underscores.</summary>
    private static readonly bool[] NameBytes = NameBytesOf();

    private readonly byte[][] _words;

    /// <summary>A word's number plus one at its hash, or at the next free place behind it.</summary>
    private readonly ushort[] _slots;
    private readonly uint _mask;
    private readonly int _shift;

    /// <summary>A table of <paramref name="words"/>, which are distinct and consist of ASCII letters, digits and underscores.</summary>
    internal WordTable(IReadOnlyList<string> words)
    {
        _words = new byte[words.Count][];
        var bits = 6;
        while (1 << bits < words.Count * 8)
        {
            bits++;
        }

        _slots = new ushort[1 << bits];
        _mask = (1u << bits) - 1;
        _shift = 32 - bits;
        for (var at = 0; at < _words.Length; at++)
        {
            var word = _words[at] = Encoding.UTF8.GetBytes(words[at]);
            var slot = NameHash.Of(word) >> _shift;
            while (_slots[slot] != 0)
            {
                slot = (slot + 1) & _mask;
            }

            _slots[slot] = (ushort)(at + 1);
        }
    }

    /// <summary>Tells <paramref name="words"/> of every word in <paramref name="file"/>, in order. O(length).</summary>
    /// <remarks>After a backslash a word may begin one letter later, too: <c>"cd /app\nuvicorn"</c>.</remarks>
    internal void Find(ReadOnlySpan<byte> file, FileWords words)
    {
        var isNameByte = NameBytes;
        for (var at = 0; at < file.Length; at++)
        {
            if (!isNameByte[file[at]])
            {
                continue;
            }

            var start = at;
            do
            {
                at++;
            } while (at < file.Length && isNameByte[file[at]]);

            LookUp(file, start, at, words);
            if (start > 0 && file[start - 1] == '\\' && at - start > 1)
            {
                LookUp(file, start + 1, at, words);
            }
        }
    }

    /// <summary>Whether <paramref name="unit"/> belongs to names.</summary>
    internal static bool IsNameByte(byte unit) => NameBytes[unit];

    private void LookUp(ReadOnlySpan<byte> file, int start, int end, FileWords words)
    {
        var name = file[start..end];
        var hash = NameHash.Of(name);
        words.Sketch.Add(hash);
        for (var slot = hash >> _shift; _slots[slot] != 0; slot = (slot + 1) & _mask)
        {
            var number = _slots[slot] - 1;
            if (name.SequenceEqual(_words[number]))
            {
                words.Add(number, file, start, end);
                return;
            }
        }
    }

    private static bool[] NameBytesOf()
    {
        var bytes = new bool[256];
        for (var unit = 0; unit < 128; unit++)
        {
            bytes[unit] = char.IsAsciiLetterOrDigit((char)unit) || unit == '_';
        }

        return bytes;
    }
}
