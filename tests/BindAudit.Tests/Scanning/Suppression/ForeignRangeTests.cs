using Xunit;

namespace BindAudit.Tests.Scanning.Suppression;

/// <summary>Ranges of Ruff: what <c>load_from_tokens</c> and <c>match_comments</c> of its <c>suppression.rs</c> say of these sources.</summary>
public sealed class ForeignRangeTests : SuppressionTest
{
    private const string On = "# ruff: disable[S104]\n";
    private const string Off = "# ruff: enable[S104]\n";

    [Theory]
    [InlineData($"{On}hit()\n{Off}")]
    [InlineData($"{On}x = 1\nhit(\n)\n{Off}x = 2\n")]
    [InlineData($"{On}if x:\n    hit()\n")]
    [InlineData($"def f():\n    {On}    hit()\n")]
    [InlineData($"def f():\n    {On}    if x:\n        hit()\n    {Off}")]
    [InlineData("# ruff: disable[E501, S104]\nhit()\n# ruff: enable[E501, S104]\n")]
    [InlineData("# ruff: disable[S104] behind the proxy\nhit()\n")]
    [InlineData($"if x:\n    y()\n{On}hit()\n")]
    [InlineData($"{On}if x:\n    hit()\n    {Off}")]
    [InlineData($"{On}{On}y()\n{Off}hit()\n")]
    [InlineData($"{On}hit()\n# ruff: enable[E501]\n")]
    public void It_silences_what_stands_within(string source) => Silent(source);

    [Theory]
    [InlineData($"hit()\n{On}")]
    [InlineData($"{On}y()\n{Off}hit()\n")]
    [InlineData($"def f():\n    {On}    y()\nhit()\n")]
    [InlineData($"def f():\n    {On}    y()\ndef g():\n    hit()\n    {Off}")]
    [InlineData("# ruff: disable[E501]\nhit()\n# ruff: enable[E501]\n")]
    [InlineData("x = 1  # ruff: disable[S104]\nhit()\n")]
    [InlineData($"x = [\n    {On}]\nhit()\n")]
    [InlineData($"if x:\n    y()\n    {On}hit()\n")]
    [InlineData($"y()\n    {On}hit()\n")]
    [InlineData($"{On}{Off}hit()\n")]
    [InlineData($"{Off}hit()\n")]
    [InlineData("# ruff: disable\nhit()\n")]
    public void It_silences_nothing_else(string source) => Loud(source);

    [Fact]
    public void The_line_of_the_opening_comment_is_told() =>
        Assert.Equal(2, Apply($"x = 1\n{On}y()\nhit()\n", Usual).Applied[0]?.Line);
}
