using System.Collections.Generic;
using System.Globalization;
using BindAudit.Syntax.Tokens;
using BindAudit.Text;
using Xunit;

namespace BindAudit.Tests.Syntax.Tokens;

/// <summary>Places as CPython 3.13's <c>tokenize</c> prints them: lines from 1, columns from 0 in code points.</summary>
public sealed class TokenPlaceTests
{
    [Fact]
    public void Columns_count_code_points() =>
        Check("'é😀' x\n", "STRING 1:0-1:4, NAME 1:5-1:6, NEWLINE 1:6-1:7, ENDMARKER 2:0-2:0");

    [Fact]
    public void A_token_may_span_lines() =>
        Check("'''\na''' x\n", "STRING 1:0-2:4, NAME 2:5-2:6, NEWLINE 2:6-2:7, ENDMARKER 3:0-3:0");

    [Fact]
    public void The_end_stands_on_a_line_of_its_own() =>
        Check(
            "try:\n x",
            "NAME 1:0-1:3, OP 1:3-1:4, NEWLINE 1:4-1:5, INDENT 2:0-2:1, NAME 2:1-2:2, NEWLINE 2:2-2:3, DEDENT 3:0-3:0, ENDMARKER 3:0-3:0"
        );

    [Fact]
    public void The_end_of_an_empty_source_is_its_start() => Check("", "ENDMARKER 1:0-1:0");

    [Fact]
    public void A_dedent_stands_where_its_line_begins_to_speak() =>
        Check(
            "try:\n  x\n# a\ny\n",
            "NAME 1:0-1:3, OP 1:3-1:4, NEWLINE 1:4-1:5, INDENT 2:0-2:2, NAME 2:2-2:3, NEWLINE 2:3-2:4, COMMENT 3:0-3:3, NL 3:3-3:4, DEDENT 4:0-4:0, NAME 4:0-4:1, NEWLINE 4:1-4:2, ENDMARKER 5:0-5:0"
        );

    [Fact]
    public void A_token_of_more_than_24_bits_keeps_its_length()
    {
        var tokens = TokenizedSource.Tokenize(
            SourceText.From("'" + new string('x', 1 << 24) + "' # " + new string('y', 1 << 24))
        );
        Assert.Equal(new TextSpan(0, (1 << 24) + 2), tokens.SpanOf(tokens.Tokens[0]));
        Assert.Equal(new TextSpan((1 << 24) + 3, (1 << 24) + 2), tokens.SpanOf(tokens.Trivia[0]));
    }

    private static void Check(string python, string expected)
    {
        var places = new List<string>();
        foreach (var token in TokenizedSource.Tokenize(SourceText.From(python)).InTokenizeOrder())
        {
            places.Add(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{TokenNames.Of(token.Kind)} {token.Start.Line + 1}:{token.Start.Column}-{token.End.Line + 1}:{token.End.Column}"
                )
            );
        }

        Assert.Equal(expected, string.Join(", ", places));
    }
}
