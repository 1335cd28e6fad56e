using System;
using System.Linq;
using BindAudit.Reporting.Terminal;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace BindAudit.Tests.Reporting.Terminal;

public sealed class DisplayLineTests
{
    [Theory]
    [InlineData("app.run(‹HOST›)", "app.run(HOST)", "        ^^^^")]
    [InlineData("\tx\t(‹y›)", "    x   (y)", "         ^")]
    [InlineData("日本(‹\"サ\"›)", "日本(\"サ\")", "     ^^^^")]
    [InlineData("e\u0301(‹y›)", "e\u0301(y)", "  ^")]
    [InlineData("🐍(‹y›)", "🐍(y)", "   ^")]
    [InlineData("\u001b(‹y›)", "\\x1b(y)", "     ^")]
    [InlineData("(‹\u202e›)", "(\\u202e)", " ^^^^^^")]
    [InlineData("f(‹›)", "f()", "  ^")]
    public void The_mark_stands_under_its_text(string marked, string text, string carets) =>
        Check(marked, 80, text, carets);

    [Fact]
    public void A_line_is_cut_before_a_mark_at_its_end() =>
        Check(
            new string('x', 40) + "‹HOST›",
            30,
            "..." + new string('x', 20) + "HOST",
            new string(' ', 23) + "^^^^"
        );

    [Fact]
    public void A_line_is_cut_on_both_sides() =>
        Check(
            "0123456789012345678901234567890123456789‹HOST›0123456789012345678901234567890123456789",
            30,
            "...23456789HOST012345678901...",
            "           ^^^^"
        );

    [Fact]
    public void A_line_is_cut_only_where_it_is_too_long() =>
        Check("‹HOST›" + new string('x', 40), 30, "HOST" + new string('x', 20) + "...", "^^^^");

    [Fact]
    public void A_minified_line_is_shown_around_the_mark() =>
        Assert.Contains(
            "HOST",
            Of(new string('x', 500_000) + "‹HOST›" + new string('y', 500_000), 60).Text,
            StringComparison.Ordinal
        );

    [Fact]
    public void No_line_is_wider_than_told() =>
        FsCheck.Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(500).WithReplay(7, 17),
            Prop.ForAll<string, int, int>(
                (text, start, length) =>
                {
                    var line = string.Concat(
                        (text ?? "").Where(unit => unit is not ('\n' or '\r'))
                    );
                    var first = Math.Abs(start % (line.Length + 1));
                    var shown = DisplayLine.Of(line, first, first + Math.Abs(length % 50), 40);
                    return DisplayWidth.Of(shown.Text) <= 40
                        && shown.MarkStart >= 0
                        && shown.MarkStart + shown.MarkWidth <= 41;
                }
            )
        );

    private static void Check(string marked, int width, string text, string carets)
    {
        var line = Of(marked, width);
        Assert.Equal(
            (text, carets),
            (line.Text, new string(' ', line.MarkStart) + new string('^', line.MarkWidth))
        );
    }

    private static DisplayLine Of(string marked, int width)
    {
        var (start, end) = (
            marked.IndexOf('‹', StringComparison.Ordinal),
            marked.IndexOf('›', StringComparison.Ordinal) - 1
        );
        var line = marked.Remove(end + 1, 1).Remove(start, 1);
        return DisplayLine.Of(
            line,
            line[..start].EnumerateRunes().Count(),
            line[..end].EnumerateRunes().Count(),
            width
        );
    }
}
