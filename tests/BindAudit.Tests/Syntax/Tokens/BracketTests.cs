using Xunit;
using static BindAudit.Tests.Syntax.Tokens.TokenDump;

namespace BindAudit.Tests.Syntax.Tokens;

public sealed class BracketTests
{
    [Fact]
    public void Brackets_nest() => Check("([{}])", "( [ { } ] ) NEWLINE");

    [Fact]
    public void A_bracket_that_closes_nothing_is_an_error() =>
        CheckError("x)\ny\n", "NAME(x) ) NEWLINE NAME(y) NEWLINE", "1:1 unmatched ')'");

    [Fact]
    public void A_closing_bracket_gives_up_those_that_were_opened_later() =>
        CheckError(
            "f(x[1)\ny\n",
            "NAME(f) ( NAME(x) [ NUMBER(1) ) NEWLINE NAME(y) NEWLINE",
            "1:5 closing parenthesis ')' does not match opening parenthesis '['"
        );

    [Fact]
    public void A_closing_bracket_of_the_wrong_kind_closes_nothing() =>
        CheckError(
            "f(x])\ny\n",
            "NAME(f) ( NAME(x) ] ) NEWLINE NAME(y) NEWLINE",
            "1:3 closing parenthesis ']' does not match opening parenthesis '('"
        );

    [Fact]
    public void The_source_may_end_within_a_bracket() =>
        CheckError("f(x\n", "NAME(f) ( NAME(x) NL NEWLINE", "1:1 '(' was never closed");

    [Theory]
    [InlineData("def")]
    [InlineData("class")]
    [InlineData("import")]
    [InlineData("return")]
    [InlineData("while")]
    [InlineData("with")]
    [InlineData("pass")]
    [InlineData("elif")]
    public void A_statement_ends_a_forgotten_bracket(string keyword) =>
        CheckError($"(\n{keyword}\n", $"( NEWLINE {keyword} NEWLINE", "1:0 '(' was never closed");

    [Fact]
    public void A_statement_of_two_words_ends_a_forgotten_bracket() =>
        CheckError("(\nasync def", "( NEWLINE async def NEWLINE", "1:0 '(' was never closed");

    [Fact]
    public void An_else_with_its_colon_ends_a_forgotten_bracket() =>
        CheckError("(\nelse :", "( NEWLINE else : NEWLINE", "1:0 '(' was never closed");

    [Fact]
    public void An_import_from_ends_a_forgotten_bracket() =>
        CheckError(
            "(\nfrom .a import b",
            "( NEWLINE from . NAME(a) import NAME(b) NEWLINE",
            "1:0 '(' was never closed"
        );

    [Fact]
    public void The_block_of_a_broken_header_is_indented() =>
        CheckError(
            "def f(:\n  return",
            "def NAME(f) ( : NEWLINE INDENT return NEWLINE DEDENT",
            "1:5 '(' was never closed"
        );

    [Theory]
    [InlineData("for")]
    [InlineData("if")]
    [InlineData("else")]
    [InlineData("in")]
    [InlineData("is")]
    [InlineData("not")]
    [InlineData("and")]
    [InlineData("or")]
    [InlineData("lambda")]
    [InlineData("await")]
    [InlineData("yield")]
    [InlineData("async for")]
    [InlineData("None")]
    [InlineData("as")]
    public void What_may_go_on_within_brackets_does(string words) =>
        Check($"(\n{words})", $"( NL {words} ) NEWLINE");

    [Fact]
    public void A_yield_from_may_be_broken() =>
        Check("(yield\nfrom x)", "( yield NL from NAME(x) ) NEWLINE");

    [Fact]
    public void A_keyword_must_be_a_whole_word() =>
        Check("(\npassed)", "( NL NAME(passed) ) NEWLINE");
}
