using System;
using System.Collections.Generic;

namespace BindAudit.Scanning.Fixing;

/// <summary>Lines that change, with those around them.</summary>
/// <param name="start">Number of lines before it.</param>
internal sealed class PatchHunk(int start)
{
    private const int Context = 3;

    /// <summary>Number of lines of the old file before it.</summary>
    internal int Start { get; } = start;

    /// <summary>Each with its line break, if it has one, behind <c>' '</c>, <c>-</c> or <c>+</c>.</summary>
    internal List<(char Mark, ReadOnlyMemory<byte> Line)> Lines { get; } = [];

    internal int OldCount { get; private set; }

    internal int NewCount { get; private set; }

    /// <summary>The hunks of <paramref name="file"/> in order; O(length).</summary>
    internal static List<PatchHunk> Of(EditedFile file)
    {
        var old = LinesOf(file.Before);
        var hunks = new List<PatchHunk>();
        var done = 0;
        foreach (var part in PatchPart.Of(file, old))
        {
            var from = Math.Max(0, part.First - Context);
            if (hunks.Count == 0 || from > done + Context)
            {
                End(hunks, old, done);
                hunks.Add(new PatchHunk(from));
                done = from;
            }

            hunks[^1].Add(' ', old, done, part.First);
            hunks[^1].Add('-', old, part.First, part.Last);
            hunks[^1].Add('+', part.New, 0, part.New.Count);
            done = part.Last;
        }

        End(hunks, old, done);
        return hunks;
    }

    /// <summary>The lines of <paramref name="bytes"/> as git counts them: each ends with a line feed.</summary>
    internal static List<ReadOnlyMemory<byte>> LinesOf(ReadOnlyMemory<byte> bytes)
    {
        var lines = new List<ReadOnlyMemory<byte>>();
        while (!bytes.IsEmpty)
        {
            var end = bytes.Span.IndexOf((byte)'\n');
            var length = end < 0 ? bytes.Length : end + 1;
            lines.Add(bytes[..length]);
            bytes = bytes[length..];
        }

        return lines;
    }

    private static void End(List<PatchHunk> hunks, List<ReadOnlyMemory<byte>> old, int done)
    {
        if (hunks.Count > 0)
        {
            hunks[^1].Add(' ', old, done, Math.Min(old.Count, done + Context));
        }
    }

    private void Add(char mark, List<ReadOnlyMemory<byte>> lines, int first, int last)
    {
        for (var at = first; at < last; at++)
        {
            Lines.Add((mark, lines[at]));
            OldCount += mark == '+' ? 0 : 1;
            NewCount += mark == '-' ? 0 : 1;
        }
    }
}
