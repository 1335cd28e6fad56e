using System;
using System.Runtime.CompilerServices;

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
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int SingleEndOf(
        ReadOnlySpan<byte> input,
        int at,
        byte quote,
        out bool isTerminated
    )
    {
        while (at < input.Length)
        {
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

            if (unit is (byte)'\n' or (byte)'\r')
            {
                break;
            }

            at++;
        }

        isTerminated = false;
        return at;
    }

    // PERF: see Tokenizer.ReadAll.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
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
