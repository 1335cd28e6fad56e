using Xunit;
using static BindAudit.Tests.Syntax.Tokens.TokenDump;

namespace BindAudit.Tests.Syntax.Tokens;

public sealed class NumberTests
{
    [Theory]
    [InlineData("0")]
    [InlineData("00_0")]
    [InlineData("8080")]
    [InlineData("1_000_000")]
    [InlineData("0xDEAD_beef")]
    [InlineData("0X_1")]
    [InlineData("0o17")]
    [InlineData("0B1_0")]
    [InlineData("1.")]
    [InlineData(".5")]
    [InlineData("1.5e10")]
    [InlineData("1E-5_0")]
    [InlineData("1e+5")]
    [InlineData("1_0.0_1")]
    [InlineData("10j")]
    [InlineData("1.5e3J")]
    [InlineData("09.5")]
    [InlineData("09e1")]
    [InlineData("09j")]
    public void These_are_numbers(string python) => Check(python, $"NUMBER({python}) NEWLINE");

    [Theory]
    [InlineData(
        "0777",
        "leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers"
    )]
    [InlineData("10L", "the suffix L is python 2's")]
    [InlineData("0xFFl", "the suffix L is python 2's")]
    [InlineData("1abc", "invalid decimal literal")]
    [InlineData("1__0", "invalid decimal literal")]
    [InlineData("1_", "invalid decimal literal")]
    [InlineData("1é", "invalid decimal literal")]
    [InlineData("0x", "invalid hexadecimal literal")]
    [InlineData("0o8", "invalid octal literal")]
    [InlineData("0b12", "invalid binary literal")]
    public void These_are_one_number_and_an_error(string python, string error) =>
        CheckError(python, $"NUMBER({python}) NEWLINE", $"1:0 {error}");

    [Fact]
    public void A_keyword_may_follow_at_once() =>
        Check(
            "1if 0xfor 1else 1.or 2",
            "NUMBER(1) if NUMBER(0xf) or NUMBER(1) else NUMBER(1.) or NUMBER(2) NEWLINE"
        );

    [Fact]
    public void A_dot_behind_a_float_is_an_attribute() =>
        Check("1..real", "NUMBER(1.) . NAME(real) NEWLINE");

    [Fact]
    public void A_sign_is_no_part_of_a_number() => Check("-1", "- NUMBER(1) NEWLINE");

    [Fact]
    public void An_exponent_needs_digits() =>
        CheckError("1e+", "NUMBER(1e) + NEWLINE", "1:0 invalid decimal literal");
}
