using System;
using System.Text;
using BindAudit.Syntax.Tokens;
using BindAudit.Text;
using Xunit;

namespace BindAudit.Tests.Syntax.Tokens;

/// <summary>How much an edit reads again: of two thousand statements, a few lines.</summary>
public sealed class IncrementalTests
{
    // Three chunks of 512 bytes, each ended by a whole line, and what one more edit adds.
    private const int FewLines = 2000;

    private static readonly string Code = Repeat("def f(a):\n    return g(a, [1])\n\n");
    private static readonly string Table = $"x = [\n{Repeat("    (1, 'a'),\n")}]\ny = 1\n";

    [Fact]
    public void A_letter_in_a_name() => Check(Code, "g(a", "z", FewLines);

    [Fact]
    public void A_new_line() => Check(Code, "    return", "    x = 1\n", FewLines);

    [Fact]
    public void A_comment() => Check(Code, "(a, ", "# ", FewLines);

    [Fact]
    public void A_bracket_that_is_not_closed() => Check(Code, "(a, ", "(", FewLines);

    [Fact]
    public void A_quote_that_is_not_closed() => Check(Code, "g(a", "'", FewLines);

    [Fact]
    public void A_deeper_block() => Check(Code, "    return", "    if a:\n    ", FewLines);

    [Fact]
    public void A_row_within_one_long_statement() => Check(Table, "(1, ", "(2, 'b'), ", FewLines);

    [Fact]
    public void Triple_quotes_change_everything_behind_them() =>
        Check(Code, "def", "'''", Code.Length * 3);

    [Fact]
    public void An_error_of_a_bracket_moves_with_the_bracket()
    {
        var source = "x = [\n" + Table[6..^8] + "def f(): pass\n";
        var tokens = TokenizedSource.Tokenize(SourceText.From(source));
        tokens = tokens.WithChange(TextChange.Of(new TextSpan(0, 0), "yy"));
        tokens = tokens.WithChange(TextChange.Of(new TextSpan(source.Length / 2, 0), "#"));
        Assert.Equal(
            [new BindAudit.Syntax.SyntaxError(new TextSpan(6, 1), "'[' was never closed")],
            tokens.Errors.ToArray()
        );
    }

    [Fact]
    public void A_source_keeps_its_tokens_when_another_is_made_of_it()
    {
        var before = TokenizedSource.Tokenize(SourceText.From("a = 1\n"));
        _ = before.WithChange(TextChange.Of(new TextSpan(0, 6), ""));
        SameTokens.Check("a = 1\n"u8.ToArray(), before);
    }

    [Fact]
    public void What_is_not_in_the_source_cannot_be_replaced() =>
        Assert.Throws<ArgumentOutOfRangeException>(() =>
            TokenizedSource
                .Tokenize(SourceText.From("a"))
                .WithChange(TextChange.Of(new TextSpan(1, 1), ""))
        );

    [Fact]
    public void A_token_may_be_longer_than_a_token_can_say()
    {
        var bytes = Encoding.UTF8.GetBytes("x\n'''" + new string('a', 1 << 24) + "'''\ny\n");
        var text = new SourceText(bytes, bytes.Length);
        var tokens = TokenizedSource
            .Tokenize(text)
            .WithChange(TextChange.Of(new TextSpan(0, 0), "z"));
        Assert.Equal(new TextSpan(3, (1 << 24) + 6), tokens.SpanOf(tokens.Tokens[2]));
    }

    /// <summary>Inserts <paramref name="added"/> before the <paramref name="mark"/> that stands behind the middle.</summary>
    private static void Check(string python, string mark, string added, int most)
    {
        var text = SourceText.From(python);
        var place = python.IndexOf(mark, python.Length / 2, StringComparison.Ordinal);
        var tokens = TokenizedSource
            .Tokenize(text)
            .WithChange(TextChange.Of(new TextSpan(place, 0), added));
        SameTokens.Check(Encoding.UTF8.GetBytes(python.Insert(place, added)), tokens);
        Assert.InRange(tokens.BytesRead, added.Length, most);
    }

    private static string Repeat(string lines) =>
        new StringBuilder().Insert(0, lines, 2000).ToString();
}
