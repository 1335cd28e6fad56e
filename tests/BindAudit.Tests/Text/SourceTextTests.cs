using System.Linq;
using BindAudit.Text;
using Xunit;

namespace BindAudit.Tests.Text;

public sealed class SourceTextTests
{
    [Theory]
    [InlineData("a\nbc", 3, 1, 1)]
    [InlineData("é𝄞x", 6, 0, 2)]
    [InlineData("a\r\nb\rc", 5, 2, 0)]
    [InlineData("", 0, 0, 0)]
    public void A_position_counts_lines_and_code_points(
        string text,
        int offset,
        int line,
        int column
    ) => Assert.Equal(new LinePosition(line, column), SourceText.From(text).PositionOf(offset));

    [Fact]
    public void A_position_on_a_long_line_counts_the_same()
    {
        const int Length = 3_000;
        var text = SourceText.From("x\n" + string.Concat(Enumerable.Repeat("aé𝄞", Length)));
        for (var at = 0; at < Length; at += 7)
        {
            var offset = 2 + (at * 7);
            Assert.Equal(new LinePosition(1, at * 3), text.PositionOf(offset));
            Assert.Equal(new LinePosition(1, (at * 3) + 2), text.PositionOf(offset + 3));
        }
    }
}
