using System;
using System.Linq;
using System.Text.RegularExpressions;
using Xunit;

namespace BindAudit.Tests.Reporting.Terminal;

public sealed class TextReporterTests
{
    [Fact]
    public void Carets_stand_under_the_argument() =>
        CheckFrame(
            "«app.run(host=‹HOST›)»",
            "  |",
            "1 | app.run(host=HOST)",
            "  |              ^^^^ '0.0.0.0'",
            "  |"
        );

    [Fact]
    public void Without_an_argument_they_stand_under_the_call() =>
        CheckFrameOf(
            "x = «app.run()»  # now",
            null,
            "  |",
            "1 | x = app.run()  # now",
            "  |     ^^^^^^^^^",
            "  |"
        );

    [Fact]
    public void A_call_of_three_lines_is_shown_whole() =>
        CheckFrame(
            "«run(\n  host=‹\n  HOST›)»",
            "  |",
            "1 | run(",
            "2 |   host=",
            "  |        ^ '0.0.0.0'",
            "3 |   HOST)",
            "  |"
        );

    [Fact]
    public void An_argument_that_opens_a_list_is_marked_to_the_end_of_its_line() =>
        CheckFrameOf(
            "«bind(‹('',\n  80)›)»",
            "('', 80)",
            "  |",
            "1 | bind(('',",
            "  |      ^^^^ ('', 80)",
            "2 |   80))",
            "  |"
        );

    [Fact]
    public void A_call_longer_than_the_frame_ends_in_dots() =>
        Assert.Contains(
            " 10 |     9,\n... |\n    |\n",
            Write(
                "«run(‹HOST›,\n"
                    + string.Concat(Enumerable.Range(1, 20).Select(n => $"    {n},\n"))
                    + ")»"
            ),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_value_that_the_source_spells_out_is_not_repeated() =>
        CheckFrame(
            "«run(‹\"0.0.0.0\"›)»",
            "  |",
            "1 | run(\"0.0.0.0\")",
            "  |     ^^^^^^^^^",
            "  |"
        );

    [Fact]
    public void Colours_come_only_when_told()
    {
        var colored = SampleScan.Report with { Options = SampleScan.Options with { Color = true } };
        Assert.Contains(
            "\u001b[1;35mcritical\u001b[0m",
            SampleScan.Write("text", colored),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_report_without_its_colours_is_the_plain_report()
    {
        var colored = SampleScan.Report with { Options = SampleScan.Options with { Color = true } };
        Assert.Equal(
            SampleScan.Write("text"),
            Regex.Replace(SampleScan.Write("text", colored), "\u001b\\[[0-9;]+m", "")
        );
    }

    [Fact]
    public void A_narrow_terminal_gets_forty_columns() =>
        Assert.Contains(
            "...",
            SampleScan.Write(
                "text",
                SampleScan.Report with
                {
                    Options = SampleScan.Options with { Width = 1 },
                }
            ),
            StringComparison.Ordinal
        );

    private static void CheckFrame(string marked, params string[] expected) =>
        CheckFrameOf(marked, "'0.0.0.0'", expected);

    private static void CheckFrameOf(string marked, string? value, params string[] expected) =>
        Assert.Equal(
            expected,
            Write(marked, value)
                .Split('\n')
                .Where(line => line.Contains(" |", StringComparison.Ordinal))
        );

    private static string Write(string marked, string? value = "'0.0.0.0'") =>
        SampleScan.Write("text", SampleScan.Of(marked, value));
}
