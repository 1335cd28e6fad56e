using BindAudit.Reporting.Terminal;
using Xunit;

namespace BindAudit.Tests.Reporting.Terminal;

/// <summary>Widths as UAX #11 and <c>wcwidth</c> give them.</summary>
public sealed class DisplayWidthTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("abc", 3)]
    [InlineData("é", 1)]
    [InlineData("e\u0301", 1)]
    [InlineData("日本", 4)]
    [InlineData("ｆ", 2)]
    [InlineData("ｱ", 1)]
    [InlineData("🐍", 2)]
    [InlineData("한", 2)]
    [InlineData("→", 1)]
    [InlineData("\u200d", 0)]
    public void Text_fills_columns(string text, int expected) =>
        Assert.Equal(expected, DisplayWidth.Of(text));
}
