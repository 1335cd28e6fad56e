using System.IO;
using System.Linq;
using BindAudit.Reporting;
using BindAudit.Tests.Support;
using Xunit;

namespace BindAudit.Tests.Reporting;

public sealed class ReportersTests
{
    public static TheoryData<string> Formats { get; } = [.. Reporters.Names];

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_report_looks_as_it_did(string format) =>
        Snapshot.Check("Reporting", FileOf(format), SampleScan.Write(format));

    [Fact]
    public void No_snapshot_is_left_over() =>
        Snapshot.CheckNoneIsStale(
            "Reporting",
            Reporters.Names.Select(FileOf).Append("summary.txt")
        );

    [Fact]
    public void The_names_are_those_of_the_command_line() =>
        Assert.Equal(
            [
                "text",
                "concise",
                "json",
                "ndjson",
                "sarif",
                "csv",
                "github",
                "gitlab",
                "junit",
                "rdjson",
                "html",
                "markdown",
            ],
            Reporters.Names
        );

    [Theory]
    [MemberData(nameof(Formats))]
    public void Each_name_finds_its_reporter(string format) =>
        Assert.Equal(format, Reporters.Find(format)?.Name);

    [Fact]
    public void A_format_is_found_whatever_its_case() =>
        Assert.Equal("sarif", Reporters.Find("SARIF")?.Name);

    [Fact]
    public void An_unknown_format_is_not_found() => Assert.Null(Reporters.Find("yaml"));

    [Theory]
    [MemberData(nameof(Formats))]
    public void Every_format_reports_the_same_findings(string format) =>
        Assert.Equal(
            SampleScan.Result.Findings.Select(found =>
                (
                    ReportedSet.CountsInFile(format)
                        ? found.Place.Physical.StartLine
                        : found.Place.StartLine,
                    found.Finding.Rule.Id
                )
            ),
            ReportedSet.Read(format, SampleScan.Write(format))
        );

    [Theory]
    [MemberData(nameof(Formats))]
    public void Nothing_in_a_report_steers_a_terminal(string format) =>
        Assert.DoesNotContain(
            SampleScan.Write(format),
            unit => char.IsControl(unit) && unit != '\n'
        );

    [Theory]
    [MemberData(nameof(Formats))]
    public void The_stream_stays_open(string format)
    {
        using var output = new MemoryStream();
        Reporters.Find(format)!.Write(SampleScan.Report, output);
        Assert.True(output.CanWrite);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_report_ends_with_one_line_break(string format) =>
        Assert.Matches("[^\n]\n+\\z", SampleScan.Write(format));

    [Theory]
    [InlineData("concise")]
    [InlineData("json")]
    [InlineData("ndjson")]
    [InlineData("sarif")]
    [InlineData("csv")]
    [InlineData("github")]
    [InlineData("gitlab")]
    [InlineData("junit")]
    [InlineData("rdjson")]
    [InlineData("html")]
    [InlineData("markdown")]
    public void Colour_is_for_text_only(string format) =>
        Assert.Equal(
            SampleScan.Write(format),
            SampleScan.Write(
                format,
                SampleScan.Report with
                {
                    Options = SampleScan.Options with { Color = true, Width = 40 },
                }
            )
        );

    [Theory]
    [InlineData("text", "")]
    [InlineData("concise", "")]
    [InlineData("github", "")]
    [InlineData("markdown", "## BindAudit: no findings in 1 file\n")]
    public void Without_findings_there_is_nothing_for_people_to_read(
        string format,
        string expected
    ) => Assert.Equal(expected, SampleScan.Write(format, SampleScan.Clean));

    private static string FileOf(string format) =>
        format switch
        {
            "text" or "concise" or "github" => $"{format}.txt",
            "gitlab" => "gitlab.json",
            "junit" => "junit.txt",
            "markdown" => "report.md",
            _ => $"report.{format}",
        };
}
