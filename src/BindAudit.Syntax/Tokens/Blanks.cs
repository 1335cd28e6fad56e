using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace BindAudit.Syntax.Tokens;

/// <summary>Runs of the character that most lines begin with.</summary>
internal static class Blanks
{
    /// <summary>The first byte from <paramref name="at"/> on that is no blank, or the end of the input; O(blanks).</summary>
    // PERF: sixteen bytes at once spare the mispredicted end of a loop: 340 MB/s without, here and in strings, 366 with; TreeMeasurement.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int EndOf(ReadOnlySpan<byte> input, int at)
    {
        while (input.Length - at >= Vector128<byte>.Count)
        {
            var bytes = Vector128.Create(input.Slice(at, Vector128<byte>.Count));
            var others =
                ~Vector128.Equals(bytes, Vector128.Create((byte)' ')).ExtractMostSignificantBits()
                & 0xFFFF;
            if (others != 0)
            {
                return at + BitOperations.TrailingZeroCount(others);
            }

            at += Vector128<byte>.Count;
        }

        while ((uint)at < (uint)input.Length && input[at] == ' ')
        {
            at++;
        }

        return at;
    }
}
