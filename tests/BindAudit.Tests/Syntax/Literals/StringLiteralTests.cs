using Xunit;
using static BindAudit.Tests.Syntax.Literals.LiteralTests;

namespace BindAudit.Tests.Syntax.Literals;

public sealed class StringLiteralTests
{
    [Theory]
    [InlineData("'0.0.0.0'", "0.0.0.0")]
    [InlineData("''", "")]
    [InlineData("'''a'b'''", "a'b")]
    [InlineData("u\"é\"", "é")]
    [InlineData("'a' \"b\" '''c'''", "abc")]
    public void The_value_is_what_stands_between_the_quotes(string python, string value) =>
        Assert.Equal(value, ValueOf(python));

    [Theory]
    [InlineData(@"'\\\'\""'", "\\'\"")]
    [InlineData(@"'\a\b\f\n\r\t\v'", "\a\b\f\n\r\t\v")]
    [InlineData(@"'\0\60\0601'", "\u000000\u0031")]
    [InlineData(@"'\777'", "\u01FF")]
    [InlineData(@"'\x30\u0030\U00000030'", "000")]
    [InlineData(@"'\U0001F600'", "😀")]
    [InlineData(@"'\N{BULLET}'", "\uFFFD")]
    [InlineData("'a\\\nb'", "ab")]
    [InlineData("'a\\\r\nb'", "ab")]
    public void An_escape_stands_for_a_character(string python, string value) =>
        Assert.Equal(value, ValueOf(python));

    [Fact]
    public void A_lone_surrogate_is_kept() => Assert.Equal("\uD800", ValueOf(@"'\ud800'"));

    [Theory]
    [InlineData(@"'\d'", @"\d")]
    [InlineData(@"'\x3'", @"\x3")]
    [InlineData(@"'\u003g'", @"\u003g")]
    [InlineData(@"'\N{x'", @"\N{x")]
    [InlineData(@"'\U99999999'", "\uFFFD")]
    public void What_is_no_escape_stands_for_itself(string python, string value) =>
        Assert.Equal(value, ValueOf(python));

    [Theory]
    [InlineData(@"r'\n'", @"\n")]
    [InlineData(@"R'\''", @"\'")]
    [InlineData("r'a\\\nb'", "a\\\nb")]
    public void A_raw_string_has_no_escapes(string python, string value) =>
        Assert.Equal(value, ValueOf(python));

    [Fact]
    public void Line_breaks_become_line_feeds() =>
        Assert.Equal("a\nb\nc", ValueOf("'''a\r\nb\rc'''"));

    [Fact]
    public void Doubled_braces_are_one_in_text_of_an_fstring() =>
        Assert.Equal("{a}\n", ValueOf(@"f'{{a}}\n'"));

    [Fact]
    public void Doubled_braces_are_two_in_other_strings() =>
        Assert.Equal("{{a}}", ValueOf("'{{a}}'"));

    [Fact]
    public void Text_of_a_raw_fstring_keeps_its_backslashes() =>
        Assert.Equal(@"\n{", ValueOf(@"rf'\n{{'"));

    [Theory]
    [InlineData("'a", "a")]
    [InlineData(@"'a\'", "a'")]
    [InlineData("'''a'", "a'")]
    public void An_unterminated_string_has_a_value(string python, string value) =>
        Assert.Equal(value, ValueOf(python));

    [Theory]
    [InlineData(@"b'\0'", new byte[] { 0 })]
    [InlineData(@"b'\x00\xff' b'a'", new byte[] { 0, 0xFF, 0x61 })]
    [InlineData(@"b'\u0041'", new byte[] { 0x5C, 0x75, 0x30, 0x30, 0x34, 0x31 })]
    [InlineData(@"rb'\0'", new byte[] { 0x5C, 0x30 })]
    [InlineData("b'''a\r\nb'''", new byte[] { 0x61, 0x0A, 0x62 })]
    [InlineData("b'a\\\nb'", new byte[] { 0x61, 0x62 })]
    public void A_bytes_literal_has_bytes(string python, byte[] value) =>
        Assert.Equal(value, BytesOf(python));
}
