using Xunit;
using static BindAudit.Tests.Syntax.Tokens.TokenDump;

namespace BindAudit.Tests.Syntax.Tokens;

public sealed class StringTests
{
    [Theory]
    [InlineData("''")]
    [InlineData("'a'")]
    [InlineData("\"a'b\"")]
    [InlineData("'\\''")]
    [InlineData("'\\\\'")]
    [InlineData("r'\\''")]
    [InlineData("'a\\\nb'")]
    [InlineData("'a\\\r\nb'")]
    [InlineData("''''a'''")]
    [InlineData("'''a\n'b''c'''")]
    [InlineData("'''a\\''''")]
    [InlineData("\"\"\"\"\"\"")]
    [InlineData("'#'")]
    public void These_are_strings(string python) => Check(python, $"STRING({python}) NEWLINE");

    [Theory]
    [InlineData("u")]
    [InlineData("b")]
    [InlineData("R")]
    [InlineData("bR")]
    [InlineData("Rb")]
    [InlineData("BR")]
    [InlineData("U")]
    public void A_prefix_belongs_to_the_string(string prefix) =>
        Check($"{prefix}'a'", $"STRING({prefix}'a') NEWLINE");

    [Theory]
    [InlineData("ub")]
    [InlineData("bb")]
    [InlineData("x")]
    [InlineData("rbr")]
    [InlineData("ft")]
    public void Other_letters_are_a_name_before_a_string(string name) =>
        Check($"{name}'a'", $"NAME({name}) STRING('a') NEWLINE");

    [Fact]
    public void Strings_stand_side_by_side() =>
        Check("'a'\"b\"", "STRING('a') STRING(\"b\") NEWLINE");

    [Fact]
    public void An_unterminated_string_ends_with_its_line() =>
        CheckError(
            "'a\nx\n",
            "STRING('a) NEWLINE NAME(x) NEWLINE",
            "1:0 unterminated string literal"
        );

    [Fact]
    public void A_backslash_at_the_end_of_the_source_escapes_nothing() =>
        CheckError("'a\\", "STRING('a\\) NEWLINE", "1:0 unterminated string literal");

    [Fact]
    public void An_unterminated_triple_quote_goes_to_the_end() =>
        CheckError(
            "'''a\nx\n",
            "STRING('''a\nx\n) NEWLINE",
            "1:0 unterminated triple-quoted string literal"
        );

    [Fact]
    public void A_raw_unicode_string_of_python_2_is_one_string_and_one_error() =>
        TokenDump.CheckError(
            "f(uR'a')",
            "NAME(f) ( STRING(uR'a') ) NEWLINE",
            "1:2 the string prefix ur is python 2's"
        );
}
