using System.Globalization;
using System.Numerics;
using System.Text;
using BindAudit.Syntax.Literals;
using Xunit;

namespace BindAudit.Tests.Syntax.Literals;

public sealed class NumberLiteralTests
{
    [Theory]
    [InlineData("0", "0")]
    [InlineData("8080", "8080")]
    [InlineData("1_000", "1000")]
    [InlineData("0xFf_0", "4080")]
    [InlineData("0O17", "15")]
    [InlineData("0b1_01", "5")]
    [InlineData("0777", "511")]
    [InlineData("10L", "10")]
    [InlineData("0xFFL", "255")]
    [InlineData("00", "0")]
    [InlineData("123456789012345678901234567890", "123456789012345678901234567890")]
    [InlineData("0xffffffffffffffffffff", "1208925819614629174706175")]
    [InlineData("0o777777777777777777777777", "4722366482869645213695")]
    public void These_are_integers(string python, string value)
    {
        Assert.True(NumberLiteral.TryReadInteger(Encoding.ASCII.GetBytes(python), out var read));
        Assert.Equal(BigInteger.Parse(value, CultureInfo.InvariantCulture), read);
    }

    [Theory]
    [InlineData("1.0")]
    [InlineData("0.5")]
    [InlineData("1e5")]
    [InlineData("1j")]
    [InlineData("0x")]
    [InlineData("0b12")]
    [InlineData("09")]
    [InlineData("1abc")]
    [InlineData("")]
    public void These_are_none(string python) =>
        Assert.False(NumberLiteral.TryReadInteger(Encoding.ASCII.GetBytes(python), out _));

    [Fact]
    public void A_decimal_that_python_rejects_for_its_length_is_none() =>
        Assert.False(
            NumberLiteral.TryReadInteger(Encoding.ASCII.GetBytes(new string('1', 4301)), out _)
        );
}
