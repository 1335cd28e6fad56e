using System.Globalization;
using System.Linq;
using System.Text;
using BindAudit.Reporting.Escaping;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace BindAudit.Tests.Reporting.Escaping;

public sealed class TerminalTextTests
{
    [Theory]
    [InlineData("\u001b[31m", "\\x1b[31m")]
    [InlineData("a\tb\r\n", "a\\x09b\\x0d\\x0a")]
    [InlineData("\u009b1m\u007f", "\\x9b1m\\x7f")]
    [InlineData("\u202e\u2066\u200f\ufeff", "\\u202e\\u2066\\u200f\\ufeff")]
    [InlineData("\u2028\u2029", "\\u2028\\u2029")]
    [InlineData("\U000e0041", "\\U000e0041")]
    [InlineData("\u00ad", "\\xad")]
    public void What_steers_reorders_or_hides_is_shown(string text, string expected) =>
        Assert.Equal(expected, TerminalText.Escape(text));

    [Theory]
    [InlineData("")]
    [InlineData("app.run(host=\"0.0.0.0\")  # \\x1b")]
    [InlineData("日本 café e\u0301 🐍")]
    [InlineData("می\u200cخواهم 👨\u200d👩")]
    public void What_people_write_stays(string text) =>
        Assert.Equal(text, TerminalText.Escape(text));

    [Fact]
    public void A_lone_surrogate_becomes_the_replacement_character() =>
        Assert.Equal("a\ufffdb", TerminalText.Escape("a\ud800b"));

    [Fact]
    public void Whatever_the_text_the_result_is_harmless_and_final() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(500).WithReplay(7, 11),
            Prop.ForAll<string>(text =>
            {
                var shown = TerminalText.Escape(text ?? "");
                return shown == TerminalText.Escape(shown)
                    && shown.EnumerateRunes().All(IsHarmless);
            })
        );

    private static bool IsHarmless(Rune rune) =>
        rune.Value is 0x200C or 0x200D
        || Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format);
}
