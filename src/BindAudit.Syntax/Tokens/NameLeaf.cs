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
    private readonly Keywords _keywords = Keywords.Table;

    // PERF: see Tokenizer.ReadAll.
    public override bool TryParse(ref ParseState<byte> state, out Token result)
    {
        var input = state.Input;
        var start = state.Position;
        var end = EndOf(input, start, out var next);
        if (next is (byte)'"' or (byte)'\'' && end - start <= 2)
        {
            return TryReadString(ref state, start, end, out result);
        }

        end = next >= 0x80 ? Identifier.UnicodeEndOf(input, end) : end;
        state.Position = end;
        result = new Token(start, end - start, KindOf(input, start, end));
        return true;
    }

    /// <summary>Whether letters of this <paramref name="length"/> before <paramref name="next"/> are a whole name or keyword, of a length that a token can say.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool EndsIn(byte next, int length) =>
        next < 0x80
        && (next is not ((byte)'"' or (byte)'\'') || length > 2)
        && length < Token.LongLength;

    /// <summary>The keyword that the bytes from <paramref name="start"/> to <paramref name="end"/> are, or <see cref="TokenKind.Name"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TokenKind KindOf(ReadOnlySpan<byte> input, int start, int end) =>
        _keywords.KindOf(input, start, end);

    /// <summary>The first byte behind the letters, digits and underscores that go on from <paramref name="start"/>, and that byte; 0 at the end of the source.</summary>
    // PERF: sixteen bytes at once spare the mispredicted end of a loop.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int EndOf(ReadOnlySpan<byte> input, int start, out byte next)
    {
        var end = start + 1;
        if (input.Length - start > Vector128<byte>.Count)
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
                end = start + BitOperations.TrailingZeroCount(others);
                next = input[end];
                return end;
            }

            end = start + Vector128<byte>.Count;
        }

        while ((uint)end < (uint)input.Length && _continues[input[end]])
        {
            end++;
        }

        next = (uint)end < (uint)input.Length ? input[end] : (byte)0;
        return end;
    }

    private bool TryReadString(ref ParseState<byte> state, int start, int quote, out Token result)
    {
        var letters = state.Input[start..quote];
        if (StringPrefix.TryRead(letters, out var prefix))
        {
            result = StringLeaf.Read(ref state, start, quote, prefix);
            return true;
        }

        state.Position = quote;
        result = new Token(start, letters.Length, _keywords.KindOf(state.Input, start, quote));
        return true;
    }
}
