using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace BindAudit.Syntax.Tokens;

/// <summary>Finds where a string literal that is no f-string ends (Python Language Reference §2.4.1).</summary>
internal static class StringScanner
{
    /// <summary>1, or 3 where three equal quotes stand at <paramref name="at"/>.</summary>
    public static int QuoteLengthAt(ReadOnlySpan<byte> input, int at) =>
        at + 2 < input.Length && input[at + 1] == input[at] && input[at + 2] == input[at] ? 3 : 1;

    /// <summary>The first byte behind the literal whose quotes stand at <paramref name="at"/>; where they are never closed, its line's end or the source's.</summary>
    public static int EndOf(ReadOnlySpan<byte> input, int at, out bool isTerminated) =>
        QuoteLengthAt(input, at) == 1
            ? SingleEndOf(input, at + 1, input[at], out isTerminated)
            : TripleEndOf(input, at + 3, input[at], out isTerminated);

    /// <summary>The first byte behind the backslash at <paramref name="at"/> and what it escapes, a line break of two bytes included.</summary>
    public static int EscapeEndOf(ReadOnlySpan<byte> input, int at)
    {
        var isCrLf = at + 2 < input.Length && input[at + 1] == '\r' && input[at + 2] == '\n';
        return Math.Min(input.Length, at + (isCrLf ? 3 : 2));
    }

    // PERF: see Tokenizer.ReadAll.
    private static int SingleEndOf(
        ReadOnlySpan<byte> input,
        int at,
        byte quote,
        out bool isTerminated
    )
    {
        while (true)
        {
            at = PlainEndOf(input, at, quote);
            if (at >= input.Length)
            {
                break;
            }

            var unit = input[at];
            if (unit == quote)
            {
                isTerminated = true;
                return at + 1;
            }

            if (unit == '\\')
            {
                at = EscapeEndOf(input, at);
                continue;
            }

            break;
        }

        isTerminated = false;
        return at;
    }

    /// <summary>The first quote, backslash or line break from <paramref name="at"/> on, or the end of the input.</summary>
    // PERF: see Blanks.EndOf.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int PlainEndOf(ReadOnlySpan<byte> input, int at, byte quote)
    {
        while (input.Length - at >= Vector128<byte>.Count)
        {
            var bytes = Vector128.Create(input.Slice(at, Vector128<byte>.Count));
            var ends =
                Vector128.Equals(bytes, Vector128.Create(quote))
                | Vector128.Equals(bytes, Vector128.Create((byte)'\\'))
                | Vector128.Equals(bytes, Vector128.Create((byte)'\n'))
                | Vector128.Equals(bytes, Vector128.Create((byte)'\r'));
            var found = ends.ExtractMostSignificantBits();
            if (found != 0)
            {
                return at + BitOperations.TrailingZeroCount(found);
            }

            at += Vector128<byte>.Count;
        }

        while (
            (uint)at < (uint)input.Length
            && input[at] != quote
            && input[at] is not ((byte)'\\' or (byte)'\n' or (byte)'\r')
        )
        {
            at++;
        }

        return at;
    }

    // PERF: see Tokenizer.ReadAll.
    private static int TripleEndOf(
        ReadOnlySpan<byte> input,
        int at,
        byte quote,
        out bool isTerminated
    )
    {
        isTerminated = false;
        while (at < input.Length)
        {
            var next = input[at..].IndexOfAny(quote, (byte)'\\');
            if (next < 0)
            {
                break;
            }

            at += next;
            if (input[at] == '\\')
            {
                at = EscapeEndOf(input, at);
            }
            else if (QuoteLengthAt(input, at) == 3)
            {
                isTerminated = true;
                return at + 3;
            }
            else
            {
                at++;
            }
        }

        return input.Length;
    }
}
