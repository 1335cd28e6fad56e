using System;
using BindAudit.Parsing;

namespace BindAudit.Syntax.Tokens;

/// <summary>The operators and delimiters that begin with one byte (Python Language Reference §2.5, §2.6); the longest wins.</summary>
/// <remarks><see cref="TokenKind.EndMarker"/> stands for a form that does not exist.</remarks>
internal sealed class OperatorLeaf(char first, TokenKind single) : Parser<byte, Token>
{
    /// <summary>The first byte of all the forms.</summary>
    public byte First { get; } = (byte)first;

    /// <summary>The form of one byte.</summary>
    public TokenKind Single { get; } = single;

    /// <summary><c>+=</c>, <c>==</c>, <c>:=</c> and their like.</summary>
    public TokenKind WithEqual { get; init; }

    /// <summary><c>-></c> and <c>&lt;></c>.</summary>
    public TokenKind WithGreater { get; init; }

    /// <summary><c>**</c>, <c>//</c>, <c>&lt;&lt;</c>, <c>>></c>.</summary>
    public TokenKind Doubled { get; init; }

    /// <summary><see cref="Doubled"/> and an equals sign.</summary>
    public TokenKind DoubledWithEqual { get; init; }

    // PERF: see Tokenizer.ReadAll.
    public override bool TryParse(ref ParseState<byte> state, out Token result)
    {
        var input = state.Input;
        var start = state.Position;
        var second = (uint)(start + 1) < (uint)input.Length ? input[start + 1] : (byte)0;
        var (length, kind) =
            second == First || second is (byte)'=' or (byte)'>'
                ? Longest(input[(start + 1)..])
                : (1, Single);
        state.Position = start + length;
        result = new Token(start, length, kind);
        return true;
    }

    /// <summary>Chooses by what stands behind the first byte, which is not nothing.</summary>
    private (int Length, TokenKind Kind) Longest(ReadOnlySpan<byte> rest)
    {
        var second = rest[0];
        if (second == '=' && WithEqual != TokenKind.EndMarker)
        {
            return (2, WithEqual);
        }

        if (second == First && Doubled != TokenKind.EndMarker)
        {
            return rest.Length > 1 && rest[1] == '=' ? (3, DoubledWithEqual) : (2, Doubled);
        }

        return second == '>' && WithGreater != TokenKind.EndMarker ? (2, WithGreater) : (1, Single);
    }
}
