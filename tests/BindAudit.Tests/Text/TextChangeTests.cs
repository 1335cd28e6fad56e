using System.Text;
using BindAudit.Text;
using Xunit;

namespace BindAudit.Tests.Text;

public sealed class TextChangeTests
{
    [Theory]
    [InlineData(0, 0, "x", "xabcdef")]
    [InlineData(6, 0, "x", "abcdefx")]
    [InlineData(2, 2, "", "abef")]
    [InlineData(0, 6, "", "")]
    [InlineData(0, 6, "é", "é")]
    [InlineData(1, 4, "x", "axf")]
    public void A_change_replaces_its_span(int start, int length, string added, string expected) =>
        Assert.Equal(expected, All(Change(SourceText.From("abcdef"), start, length, added)));

    [Fact]
    public void A_change_may_go_across_earlier_ones()
    {
        var text = Change(Change(SourceText.From("abcdef"), 2, 1, "12"), 5, 0, "3");
        Assert.Equal("a_f", All(Change(text, 1, 6, "_")));
    }

    [Fact]
    public void The_text_before_a_change_stays()
    {
        var text = SourceText.From("abc");
        _ = Change(text, 0, 3, "");
        Assert.Equal("abc", All(text));
    }

    [Fact]
    public void Many_changes_add_up()
    {
        var (text, expected) = (SourceText.From(""), "");
        for (var at = 0; at < 500; at++)
        {
            var letter = ((char)('a' + (at % 26))).ToString();
            (text, expected) = (Change(text, at / 2, 0, letter), expected.Insert(at / 2, letter));
        }

        Assert.Equal(expected, All(text));
    }

    [Fact]
    public void A_part_is_copied_without_joining_the_text()
    {
        var bytes = new byte[3];
        Change(SourceText.From("abcdef"), 3, 0, "123").CopyTo(new TextSpan(2, 3), bytes);
        Assert.Equal("c12"u8.ToArray(), bytes);
    }

    [Fact]
    public void Lines_and_places_are_those_of_the_new_text() =>
        Assert.Equal(
            new LinePosition(1, 1),
            Change(SourceText.From("ab"), 1, 0, "\né").PositionOf(4)
        );

    private static SourceText Change(SourceText text, int start, int length, string added) =>
        text.WithChange(TextChange.Of(new TextSpan(start, length), added));

    private static string All(SourceText text) => Encoding.UTF8.GetString(text.Bytes);
}
