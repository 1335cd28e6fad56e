using System;

namespace BindAudit.Syntax.Tokens;

/// <summary>Tells whether a line can only begin a statement, so that a bracket that is still open before it was forgotten.</summary>
/// <remarks>Only what valid Python never has within brackets counts: <c>if</c>, <c>for</c>, <c>yield</c> and their like do not.</remarks>
internal static class StatementStart
{
    /// <summary>Looks at the line that begins at <paramref name="at"/>; O(its indentation and first words).</summary>
    // PERF: see Tokenizer.ReadAll.
    public static bool IsAt(ReadOnlySpan<byte> input, int at)
    {
        at = SkipBlanks(input, Blanks.EndOf(input, at));
        if (at >= input.Length || (uint)(input[at] - 'a') > 'z' - 'a')
        {
            return false;
        }

        return ReadWord(input, ref at) switch
        {
            TokenKind.KeywordAsync => ReadWord(input, ref at)
                is TokenKind.KeywordDef
                    or TokenKind.KeywordWith,
            TokenKind.KeywordElse => SkipBlanks(input, at) is var colon
                && colon < input.Length
                && input[colon] == ':',
            TokenKind.KeywordFrom => IsImport(input, at),
            var kind => IsOnlyStatement(kind),
        };
    }

    private static bool IsOnlyStatement(TokenKind kind) =>
        kind
            is TokenKind.KeywordAssert
                or TokenKind.KeywordBreak
                or TokenKind.KeywordClass
                or TokenKind.KeywordContinue
                or TokenKind.KeywordDef
                or TokenKind.KeywordDel
                or TokenKind.KeywordElif
                or TokenKind.KeywordExcept
                or TokenKind.KeywordFinally
                or TokenKind.KeywordGlobal
                or TokenKind.KeywordImport
                or TokenKind.KeywordNonlocal
                or TokenKind.KeywordPass
                or TokenKind.KeywordRaise
                or TokenKind.KeywordReturn
                or TokenKind.KeywordTry
                or TokenKind.KeywordWhile
                or TokenKind.KeywordWith;

    private static bool IsImport(ReadOnlySpan<byte> input, int at)
    {
        at = SkipBlanks(input, at);
        while (at < input.Length && (input[at] == '.' || Identifier.IsAsciiContinue(input[at])))
        {
            at++;
        }

        return ReadWord(input, ref at) == TokenKind.KeywordImport;
    }

    private static TokenKind ReadWord(ReadOnlySpan<byte> input, ref int at)
    {
        var start = SkipBlanks(input, at);
        at = Identifier.EndOf(input, start);
        return Keywords.Table.KindOf(input, start, at);
    }

    private static int SkipBlanks(ReadOnlySpan<byte> input, int at)
    {
        while (at < input.Length && input[at] is (byte)' ' or (byte)'\t' or (byte)'\f')
        {
            at++;
        }

        return at;
    }
}
