using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using BindAudit.Parsing;

namespace BindAudit.Syntax.Tokens;

/// <summary>A name or keyword that begins with an ASCII letter, or the string that it is the prefix of.</summary>
internal sealed class NameLeaf : Parser<byte, Token>
{
    private readonly bool[] _continues = Identifier.AsciiContinue;

    // PERF: see Tokenizer.ReadAll.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override bool TryParse(ref ParseState<byte> state, out Token result)
    {
        var input = state.Input;
        var start = state.Position;
        var end = EndOf(input, start, _continues);

        var next = (uint)end < (uint)input.Length ? input[end] : (byte)0;
        if (next is (byte)'"' or (byte)'\'' && end - start <= 2)
        {
            return TryReadString(ref state, start, end, out result);
        }

        end = next >= 0x80 ? Identifier.UnicodeEndOf(input, end) : end;
        state.Position = end;
        result = new Token(start, end - start, Keywords.KindOf(input, start, end));
        return true;
    }

    // PERF: sixteen bytes at once spare the mispredicted end of a loop.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int EndOf(ReadOnlySpan<byte> input, int start, bool[] continues)
    {
        var end = start + 1;
        if (input.Length - start >= Vector128<byte>.Count)
        {
            var bytes = Vector128.Create(input.Slice(start, Vector128<byte>.Count));
            var letters = Vector128.LessThan(
                (bytes | Vector128.Create((byte)0x20)) - Vector128.Create((byte)'a'),
                Vector128.Create((byte)26)
            );
            var digits = Vector128.LessThan(
                bytes - Vector128.Create((byte)'0'),
                Vector128.Create((byte)10)
            );
            var lines = Vector128.Equals(bytes, Vector128.Create((byte)'_'));
            var others = ~(letters | digits | lines).ExtractMostSignificantBits() & 0xFFFF;
            if (others != 0)
            {
                return start + BitOperations.TrailingZeroCount(others);
            }

            end = start + Vector128<byte>.Count;
        }

        while ((uint)end < (uint)input.Length && continues[input[end]])
        {
            end++;
        }

        return end;
    }

    private static bool TryReadString(
        ref ParseState<byte> state,
        int start,
        int quote,
        out Token result
    )
    {
        var letters = state.Input[start..quote];
        if (StringPrefix.TryRead(letters, out var prefix))
        {
            result = StringLeaf.Read(ref state, start, quote, prefix);
            return true;
        }

        state.Position = quote;
        result = new Token(start, letters.Length, Keywords.KindOf(state.Input, start, quote));
        return true;
    }
}
