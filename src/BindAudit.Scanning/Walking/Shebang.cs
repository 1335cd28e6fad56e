using System;

namespace BindAudit.Scanning.Walking;

/// <summary>The first line of a script: <c>#!/usr/bin/env python3</c>.</summary>
internal static class Shebang
{
    /// <summary>Number of bytes that are enough; longer lines are cut off by kernels too.</summary>
    internal const int MostBytes = 256;

    /// <summary>Whether <paramref name="head"/> begins with a line that runs Python: <c>python</c> or <c>pypy</c> of any version, directly or by <c>env</c>, and <c>uv run</c> and <c>pipx run</c>.</summary>
    internal static bool RunsPython(ReadOnlySpan<byte> head)
    {
        if (!head.StartsWith("#!"u8))
        {
            return false;
        }

        var end = head.IndexOfAny((byte)'\n', (byte)'\r');
        var line = head[2..(end < 0 ? head.Length : end)];
        var program = NextWord(ref line);
        if (program.SequenceEqual("env"u8))
        {
            do
            {
                program = NextWord(ref line);
            } while (program.StartsWith("-"u8) || program.Contains((byte)'='));
        }

        return program.StartsWith("python"u8)
            || program.StartsWith("pypy"u8)
            || (IsRunner(program) && NextWord(ref line).SequenceEqual("run"u8));
    }

    private static bool IsRunner(ReadOnlySpan<byte> program) =>
        program.SequenceEqual("uv"u8) || program.SequenceEqual("pipx"u8);

    /// <summary>The next word without its folder; empty at the end of the line.</summary>
    private static ReadOnlySpan<byte> NextWord(ref ReadOnlySpan<byte> line)
    {
        line = line.TrimStart(" \t"u8);
        var end = line.IndexOfAny((byte)' ', (byte)'\t');
        var word = line[..(end < 0 ? line.Length : end)];
        line = line[word.Length..];
        return word[(word.LastIndexOf((byte)'/') + 1)..];
    }
}
