using System;
using BindAudit.Parsing;

namespace BindAudit.Syntax.Tokens;

/// <summary>An open f-string or t-string.</summary>
/// <param name="Opening">Its START token.</param>
/// <param name="Quote">The quote that closes it, once or three times.</param>
/// <param name="QuoteLength">1 or 3.</param>
/// <param name="Depth">How many brackets are open around it; more are open within its replacement fields and their format specifications.</param>
internal readonly record struct FString(Token Opening, byte Quote, int QuoteLength, int Depth)
{
    /// <summary>What messages call it.</summary>
    public string Name => Opening.Kind == TokenKind.TStringStart ? "t-string" : "f-string";

    /// <summary>FSTRING_MIDDLE or TSTRING_MIDDLE.</summary>
    public TokenKind MiddleKind => Opening.Kind + 1;

    /// <summary>FSTRING_END or TSTRING_END.</summary>
    public TokenKind EndKind => Opening.Kind + 2;

    public static FString Of(Token opening, ReadOnlySpan<byte> input, int depth)
    {
        var quote = input[opening.End - 1];
        var isTriple = opening.Length > 3 && input[opening.End - 3] == quote;
        return new FString(opening, quote, isTriple ? 3 : 1, depth);
    }

    /// <summary>Whether its closing quotes stand at <paramref name="at"/>.</summary>
    public bool EndsAt(ReadOnlySpan<byte> input, int at) =>
        input[at] == Quote && (QuoteLength == 1 || StringScanner.QuoteLengthAt(input, at) == 3);

    /// <summary>Where the literal text from <paramref name="at"/> on ends: at a field, at the closing quotes, at a line break that it may not hold, or where the source ends.</summary>
    /// <param name="state">The source, and where errors go.</param>
    /// <param name="at">First byte of the text.</param>
    /// <param name="isInField">Whether a <c>}</c> ends a field.</param>
    /// <param name="isSpecification">Whether every <c>{</c> opens a field.</param>
    public int TextEnd(ref ParseState<byte> state, int at, bool isInField, bool isSpecification)
    {
        var input = state.Input;
        while (at < input.Length)
        {
            switch (input[at])
            {
                case (byte)'{' when isSpecification:
                case (byte)'}' when isInField:
                    return at;
                case (byte)'{' when at + 1 == input.Length || input[at + 1] != '{':
                    return at;
                case (byte)'{':
                    at += 2;
                    break;
                case (byte)'}':
                    at = ClosingBraceEnd(ref state, at);
                    break;
                case (byte)'\\':
                    at = EscapeEnd(input, at);
                    break;
                case (byte)'\n' or (byte)'\r' when QuoteLength == 1:
                    return at;
                case var unit when unit == Quote && EndsAt(input, at):
                    return at;
                default:
                    at++;
                    break;
            }
        }

        return input.Length;
    }

    private int ClosingBraceEnd(ref ParseState<byte> state, int at)
    {
        if (at + 1 < state.Input.Length && state.Input[at + 1] == '}')
        {
            return at + 2;
        }

        state.Report(at, at + 1, $"{Name}: single '}}' is not allowed");
        return at + 1;
    }

    /// <summary>A backslash does not escape a brace, and <c>\N{…}</c> holds no field.</summary>
    private int EscapeEnd(ReadOnlySpan<byte> input, int at)
    {
        var isRaw =
            (input[Opening.Start] | 0x20) == 'r' || (input[Opening.Start + 1] | 0x20) == 'r';
        var escaped = at + 1 < input.Length ? input[at + 1] : (byte)0;
        if (escaped is (byte)'{' or (byte)'}')
        {
            return at + 1;
        }

        if (!isRaw && escaped == 'N' && at + 2 < input.Length && input[at + 2] == '{')
        {
            var end = at + 3;
            while (end < input.Length && IsInCharacterName(input[end]))
            {
                end++;
            }

            return end < input.Length && input[end] == '}' ? end + 1 : at + 2;
        }

        return StringScanner.EscapeEndOf(input, at);
    }

    private static bool IsInCharacterName(byte unit) =>
        char.IsAsciiLetterOrDigit((char)unit) || unit is (byte)' ' or (byte)'-';
}
