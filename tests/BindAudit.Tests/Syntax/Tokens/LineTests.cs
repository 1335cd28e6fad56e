using Xunit;
using static BindAudit.Tests.Syntax.Tokens.TokenDump;

namespace BindAudit.Tests.Syntax.Tokens;

public sealed class LineTests
{
    [Fact]
    public void A_logical_line_ends_with_a_newline() => Check("pass\n", "pass NEWLINE");

    [Fact]
    public void The_last_line_break_may_be_missing() => Check("pass", "pass NEWLINE");

    [Fact]
    public void An_empty_source_has_no_line() => Check("", "");

    [Fact]
    public void A_semicolon_does_not_end_the_line() => Check("pass; pass\n", "pass ; pass NEWLINE");

    [Theory]
    [InlineData("pass\npass")]
    [InlineData("pass\r\npass")]
    [InlineData("pass\rpass")]
    public void Each_kind_of_line_break_ends_a_line(string python) =>
        Check(python, "pass NEWLINE pass NEWLINE");

    [Fact]
    public void Blank_lines_and_comments_give_no_newline() =>
        Check("\n  \n# a\npass # b\n", "NL NL COMMENT(# a) NL pass COMMENT(# b) NEWLINE");

    [Fact]
    public void A_comment_may_end_the_source() => Check("# a", "COMMENT(# a) NL");

    [Fact]
    public void A_trailing_blank_line_without_break_is_a_line() =>
        Check("pass\n  ", "pass NEWLINE NL");

    [Fact]
    public void A_backslash_joins_two_physical_lines() =>
        Check("not \\\nTrue\n", "not True NEWLINE");

    [Fact]
    public void A_backslash_joins_before_each_kind_of_line_break() =>
        Check("not \\\r\nnot \\\rTrue\n", "not not True NEWLINE");

    [Fact]
    public void A_joined_empty_line_ends_the_logical_line() =>
        Check("pass \\\n\npass\n", "pass NEWLINE pass NEWLINE");

    [Fact]
    public void A_backslash_before_anything_else_is_an_error() =>
        CheckError(
            "not \\ True\n",
            "not ERRORTOKEN(\\) True NEWLINE",
            "1:4 unexpected character after line continuation character"
        );

    [Fact]
    public void A_backslash_at_the_end_of_the_source_is_an_error() =>
        CheckError(
            "pass \\\n",
            "pass NEWLINE",
            "1:5 unexpected end of file after a line continuation"
        );

    [Fact]
    public void Lines_are_joined_within_brackets() =>
        Check("[\n  True, # a\n\n None]\n", "[ NL True , COMMENT(# a) NL NL None ] NEWLINE");

    [Fact]
    public void A_form_feed_is_white_space() =>
        Check("\fpass\f;\f\n\f\npass\n", "pass ; NEWLINE NL pass NEWLINE");

    [Fact]
    public void A_byte_that_begins_nothing_is_an_error_token() =>
        CheckError(
            "pass ? $\n",
            "pass ERRORTOKEN(?) ERRORTOKEN($) NEWLINE",
            "1:5 invalid character '?'\n1:7 invalid character '$'"
        );

    [Fact]
    public void A_nul_character_is_an_error_token() =>
        CheckError(
            "pass\0\n",
            "pass ERRORTOKEN(\0) NEWLINE",
            "1:4 invalid non-printable character U+0000"
        );
}
