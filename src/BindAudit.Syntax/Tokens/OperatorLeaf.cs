using System;
using BindAudit.Parsing;

namespace BindAudit.Syntax.Tokens;

/// <summary>The operators and delimiters that begin with one byte (Python Language Reference §2.5, §2.6); the longest wins.</summary>
/// <remarks><see cref="TokenKind.EndMarker"/> stands for a form that does not exist.</remarks>
internal sealed class OperatorLeaf(char first, TokenKind single) : Parser<byte, Token>
{
    /// <summary>The first byte of all the forms.</summary>
    public byte First { get; } = (byte)first;

    /// <summary><c>+=</c>, <c>==</c>, <c>:=</c> and their like.</summary>
    public TokenKind WithEqual { get; init; }

    /// <summary><c>-></c> and <c>&lt;></c>.</summary>
    public TokenKind WithGreater { get; init; }

    /// <summary><c>**</c>, <c>//</c>, <c>&lt;&lt;</c>, <c>>></c>.</summary>
    public TokenKind Doubled { get; init; }

    /// <summary><see cref="Doubled"/> and an equals sign.</summary>
    public TokenKind DoubledWithEqual { get; init; }

    /// <summary>What is wrong with the operator wherever it stands, or null.</summary>
    public string? Error { get; init; }

    public override bool TryParse(ref ParseState<byte> state, out Token result)
    {
        var start = state.Position;
        var (length, kind) = Longest(state.Input[(start + 1)..]);
        state.Position = start + length;
        if (Error is not null)
        {
            state.Report(start, start + length, Error);
        }

        result = new Token(start, length, kind);
        return true;
    }

    private (int Length, TokenKind Kind) Longest(ReadOnlySpan<byte> rest)
    {
        var second = rest.IsEmpty ? (byte)0 : rest[0];
        if (second == '=' && WithEqual != TokenKind.EndMarker)
        {
            return (2, WithEqual);
        }

        if (second == First && Doubled != TokenKind.EndMarker)
        {
            return rest.Length > 1 && rest[1] == '=' ? (3, DoubledWithEqual) : (2, Doubled);
        }

        return second == '>' && WithGreater != TokenKind.EndMarker ? (2, WithGreater) : (1, single);
    }
}
