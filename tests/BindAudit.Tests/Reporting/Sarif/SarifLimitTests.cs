using System.Linq;
using BindAudit.Reporting.Sarif;
using BindAudit.Rules.Model;
using Xunit;

namespace BindAudit.Tests.Reporting.Sarif;

public sealed class SarifLimitTests
{
    [Fact]
    public void A_report_within_the_limit_is_left_as_it_is() =>
        Assert.Same(SampleScan.Report, SarifLimit.Apply(SampleScan.Report));

    [Fact]
    public void The_worst_stay_in_their_order_and_the_rest_is_told()
    {
        var cut = SarifLimit.Apply(SampleScan.Report, most: 4).Result;
        Assert.Equal(
            ["=cmd.py", "lan.py", "long.py", "shop.py"],
            cut.Findings.Select(found => found.Place.Path)
        );
        Assert.DoesNotContain(cut.Findings, found => found.Finding.Severity < Severity.Medium);
        Assert.Equal(
            "6 of 10 findings are not in this report, those of the lowest severity: a run holds at most 4",
            cut.Warnings.Last().Message
        );
    }

    [Fact]
    public void GitHub_takes_25000_results() => Assert.Equal(25_000, SarifLimit.MostResults);
}
