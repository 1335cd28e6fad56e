using System;
using System.Collections.Generic;

namespace BindAudit.Scanning.Reading;

/// <summary>All names of a file by their hash; made for the few files of which it is asked whether they hold one.</summary>
internal sealed class NameSet
{
    /// <summary>Used again, one a thread: it grows to the names of the largest file.</summary>
    /// <remarks>PERF: hashes as signed numbers, for which the runtime's methods are compiled already.</remarks>
    [ThreadStatic]
    private static HashSet<int>? _seen;

    private readonly int[] _hashes;

    private NameSet(int[] hashes) => _hashes = hashes;

    /// <summary>The set of a file that holds none.</summary>
    internal static NameSet Empty { get; } = new([]);

    /// <summary>The names in <paramref name="file"/>, in comments and texts too. O(length).</summary>
    internal static NameSet Of(ReadOnlySpan<byte> file)
    {
        var hashes = _seen ??= [];
        if (hashes.Count > 0)
        {
            hashes.Clear();
        }

        for (var at = 0; at < file.Length; at++)
        {
            var start = at;
            while (at < file.Length && WordTable.IsNameByte(file[at]))
            {
                at++;
            }

            if (at > start)
            {
                hashes.Add((int)NameHash.Of(file[start..at]));
            }
        }

        var sorted = new int[hashes.Count];
        hashes.CopyTo(sorted);
        Array.Sort(sorted);
        return new NameSet(sorted);
    }

    /// <summary>Whether the file holds the name with that <see cref="NameHash"/>, or one of four billion others.</summary>
    internal bool Holds(uint hash) => Array.BinarySearch(_hashes, (int)hash) >= 0;
}
