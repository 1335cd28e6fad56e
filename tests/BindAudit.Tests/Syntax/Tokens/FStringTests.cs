using Xunit;
using static BindAudit.Tests.Syntax.Tokens.TokenDump;

namespace BindAudit.Tests.Syntax.Tokens;

public sealed class FStringTests
{
    [Theory]
    [InlineData("f''", "FSTRING_START(f') FSTRING_END(') NEWLINE")]
    [InlineData("f'a'", "FSTRING_START(f') FSTRING_MIDDLE(a) FSTRING_END(') NEWLINE")]
    [InlineData("F\"{x}\"", "FSTRING_START(F\") { NAME(x) } FSTRING_END(\") NEWLINE")]
    [InlineData(
        "Rf'\\{x}'",
        "FSTRING_START(Rf') FSTRING_MIDDLE(\\) { NAME(x) } FSTRING_END(') NEWLINE"
    )]
    [InlineData("fr'\\''", "FSTRING_START(fr') FSTRING_MIDDLE(\\') FSTRING_END(') NEWLINE")]
    [InlineData("f'{{a}}'", "FSTRING_START(f') FSTRING_MIDDLE({{a}}) FSTRING_END(') NEWLINE")]
    [InlineData(
        "f'{{{x}}}'",
        "FSTRING_START(f') FSTRING_MIDDLE({{) { NAME(x) } FSTRING_MIDDLE(}}) FSTRING_END(') NEWLINE"
    )]
    [InlineData(
        "f'\\N{DASH}{x}'",
        "FSTRING_START(f') FSTRING_MIDDLE(\\N{DASH}) { NAME(x) } FSTRING_END(') NEWLINE"
    )]
    [InlineData(
        "rf'\\N{x}'",
        "FSTRING_START(rf') FSTRING_MIDDLE(\\N) { NAME(x) } FSTRING_END(') NEWLINE"
    )]
    [InlineData("f'\\\n'", "FSTRING_START(f') FSTRING_MIDDLE(\\\n) FSTRING_END(') NEWLINE")]
    public void Text_and_fields_alternate(string python, string expected) =>
        Check(python, expected);

    [Theory]
    [InlineData(
        "f'{x:>10}'",
        "FSTRING_START(f') { NAME(x) : FSTRING_MIDDLE(>10) } FSTRING_END(') NEWLINE"
    )]
    [InlineData(
        "f'{x!r:^{w}.{p}}'",
        "FSTRING_START(f') { NAME(x) ! NAME(r) : FSTRING_MIDDLE(^) { NAME(w) } FSTRING_MIDDLE(.) { NAME(p) } } FSTRING_END(') NEWLINE"
    )]
    [InlineData(
        "f'{x:{y}{{z}}}'",
        "FSTRING_START(f') { NAME(x) : { NAME(y) } FSTRING_MIDDLE({{z) } FSTRING_MIDDLE(}}) FSTRING_END(') NEWLINE"
    )]
    [InlineData(
        "f'{x:{{y}}}'",
        "FSTRING_START(f') { NAME(x) : { { NAME(y) } } } FSTRING_END(') NEWLINE"
    )]
    [InlineData("f'{x=}'", "FSTRING_START(f') { NAME(x) = } FSTRING_END(') NEWLINE")]
    [InlineData("f'{x=!s}'", "FSTRING_START(f') { NAME(x) = ! NAME(s) } FSTRING_END(') NEWLINE")]
    [InlineData("f'{x!=y}'", "FSTRING_START(f') { NAME(x) != NAME(y) } FSTRING_END(') NEWLINE")]
    [InlineData(
        "f'{x:=5}'",
        "FSTRING_START(f') { NAME(x) : FSTRING_MIDDLE(=5) } FSTRING_END(') NEWLINE"
    )]
    [InlineData(
        "f'{(x:=5)}'",
        "FSTRING_START(f') { ( NAME(x) := NUMBER(5) ) } FSTRING_END(') NEWLINE"
    )]
    [InlineData(
        "f'{x[1:2]}'",
        "FSTRING_START(f') { NAME(x) [ NUMBER(1) : NUMBER(2) ] } FSTRING_END(') NEWLINE"
    )]
    [InlineData(
        "f'{ {1: 2}[1] }'",
        "FSTRING_START(f') { { NUMBER(1) : NUMBER(2) } [ NUMBER(1) ] } FSTRING_END(') NEWLINE"
    )]
    [InlineData("f'{x:}'", "FSTRING_START(f') { NAME(x) : } FSTRING_END(') NEWLINE")]
    public void A_field_has_a_conversion_and_a_specification(string python, string expected) =>
        Check(python, expected);

    [Fact]
    public void Fields_may_hold_the_same_quotes() =>
        Check(
            "f'{x['a']}'",
            "FSTRING_START(f') { NAME(x) [ STRING('a') ] } FSTRING_END(') NEWLINE"
        );

    [Fact]
    public void Fstrings_nest() =>
        Check(
            "f'{f'{x}'}'",
            "FSTRING_START(f') { FSTRING_START(f') { NAME(x) } FSTRING_END(') } FSTRING_END(') NEWLINE"
        );

    [Fact]
    public void A_field_may_span_lines() =>
        Check(
            "f'{\nx # a\n}'",
            "FSTRING_START(f') { NL NAME(x) COMMENT(# a) NL } FSTRING_END(') NEWLINE"
        );

    [Fact]
    public void A_triple_quoted_one_holds_line_breaks_and_quotes() =>
        Check(
            "f'''a\n'{x}''b'''",
            "FSTRING_START(f''') FSTRING_MIDDLE(a\n') { NAME(x) } FSTRING_MIDDLE(''b) FSTRING_END(''') NEWLINE"
        );

    [Fact]
    public void A_template_string_has_kinds_of_its_own() =>
        Check(
            "tR'a{x:b}'",
            "TSTRING_START(tR') FSTRING_MIDDLE(a) { NAME(x) : FSTRING_MIDDLE(b) } TSTRING_END(') NEWLINE".Replace(
                "FSTRING_MIDDLE",
                "TSTRING_MIDDLE",
                System.StringComparison.Ordinal
            )
        );

    [Fact]
    public void A_template_and_a_formatted_string_nest() =>
        Check(
            "t'{f''}'",
            "TSTRING_START(t') { FSTRING_START(f') FSTRING_END(') } TSTRING_END(') NEWLINE"
        );

    [Fact]
    public void A_single_closing_brace_is_an_error() =>
        CheckError(
            "f'a}b'",
            "FSTRING_START(f') FSTRING_MIDDLE(a}b) FSTRING_END(') NEWLINE",
            "1:3 f-string: single '}' is not allowed"
        );

    [Fact]
    public void An_unterminated_one_ends_with_its_line() =>
        CheckError(
            "f'a\nx",
            "FSTRING_START(f') FSTRING_MIDDLE(a) FSTRING_END() NEWLINE NAME(x) NEWLINE",
            "1:0 unterminated f-string literal"
        );

    [Fact]
    public void An_unterminated_triple_quote_goes_to_the_end() =>
        CheckError(
            "t'''a\nx",
            "TSTRING_START(t''') TSTRING_MIDDLE(a\nx) TSTRING_END() NEWLINE",
            "1:0 unterminated triple-quoted t-string literal"
        );

    [Fact]
    public void A_quote_ends_a_field_that_was_not_closed() =>
        CheckError(
            "f'{x'\ny",
            "FSTRING_START(f') { NAME(x) FSTRING_END(') NEWLINE NAME(y) NEWLINE",
            "1:4 f-string: expecting '}'"
        );

    [Fact]
    public void A_quote_ends_a_specification_that_was_not_closed() =>
        CheckError(
            "f'{x:a'\ny",
            "FSTRING_START(f') { NAME(x) : FSTRING_MIDDLE(a) FSTRING_END(') NEWLINE NAME(y) NEWLINE",
            "1:6 f-string: expecting '}'"
        );

    [Fact]
    public void A_bracket_within_a_field_may_be_forgotten() =>
        CheckError(
            "f'{f(x}'\ny",
            "FSTRING_START(f') { NAME(f) ( NAME(x) } FSTRING_END(') NEWLINE NAME(y) NEWLINE",
            "1:6 closing parenthesis '}' does not match opening parenthesis '('"
        );

    [Fact]
    public void The_source_may_end_within_a_field() =>
        CheckError(
            "f'{x",
            "FSTRING_START(f') { NAME(x) FSTRING_END() NEWLINE",
            "1:2 '{' was never closed"
        );

    [Fact]
    public void A_statement_ends_a_forgotten_field() =>
        CheckError(
            "f'{x\ndef",
            "FSTRING_START(f') { NAME(x) FSTRING_END() NEWLINE def NEWLINE",
            "1:2 '{' was never closed"
        );
}
