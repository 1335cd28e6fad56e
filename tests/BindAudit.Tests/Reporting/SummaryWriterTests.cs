using System.IO;
using BindAudit.Reporting;
using BindAudit.Tests.Support;
using Xunit;

namespace BindAudit.Tests.Reporting;

public sealed class SummaryWriterTests
{
    [Fact]
    public void Problems_and_summary_look_as_they_did() =>
        Snapshot.Check("Reporting", "summary.txt", Write(SampleScan.Report));

    [Fact]
    public void Without_findings_the_summary_says_so() =>
        Assert.Equal("no findings, 1 file scanned, 1.23 s\n", Write(SampleScan.Clean));

    [Fact]
    public void Suppressed_findings_do_not_count() =>
        Assert.StartsWith(
            "9 findings (1 critical, 2 high, 5 medium, 1 low)",
            Summary(),
            System.StringComparison.Ordinal
        );

    [Fact]
    public void Colours_come_only_when_told() =>
        Assert.Contains(
            "\u001b[1;31merror:\u001b[0m",
            Write(SampleScan.Report with { Options = SampleScan.Options with { Color = true } }),
            System.StringComparison.Ordinal
        );

    private static string Summary()
    {
        using var writer = new StringWriter { NewLine = "\n" };
        SummaryWriter.WriteSummary(SampleScan.Report, writer);
        return writer.ToString();
    }

    private static string Write(Report report)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        SummaryWriter.WriteProblems(report, writer);
        SummaryWriter.WriteSummary(report, writer);
        return writer.ToString();
    }
}
