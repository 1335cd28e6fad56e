using BindAudit.Reporting.Escaping;
using Xunit;

namespace BindAudit.Tests.Reporting.Escaping;

public sealed class MarkdownTextTests
{
    [Theory]
    [InlineData("Flask on 0.0.0.0", "Flask on 0.0.0.0")]
    [InlineData(
        "[x](http://y) <b> `c` *d* _e_",
        "\\[x\\]\\(http://y\\) \\<b\\> \\`c\\` \\*d\\* \\_e\\_"
    )]
    [InlineData("a\n# b", "a\\\\x0a\\# b")]
    public void Text_shows_as_it_is(string text, string expected) =>
        Assert.Equal(expected, MarkdownText.Escape(text));

    [Theory]
    [InlineData("x\n", "```python\nx\n```\n")]
    [InlineData("a ``` b", "````python\na ``` b\n````\n")]
    public void A_fence_is_longer_than_what_it_holds(string code, string expected) =>
        Assert.Equal(expected, MarkdownText.Fence(code, "python"));

    [Theory]
    [InlineData("see [a](b)", "see [a\\](b)")]
    [InlineData("('0.0.0.0', [80])", "('0.0.0.0', [80])")]
    public void A_message_holds_no_link(string text, string expected) =>
        Assert.Equal(expected, MarkdownText.SarifMessage(text));

    [Theory]
    [InlineData("Bind to `127.0.0.1`. Then go.", "Bind to 127.0.0.1.")]
    [InlineData("Use a proxy (e.g. nginx)\nin front. More.", "Use a proxy (e.g. nginx) in front.")]
    [InlineData("No stop\n\nSecond paragraph.", "No stop")]
    [InlineData("", "")]
    public void The_first_sentence_stands_alone(string markdown, string expected) =>
        Assert.Equal(expected, MarkdownText.FirstSentence(markdown));
}
