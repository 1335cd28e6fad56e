using System.Linq;
using System.Text.Json;
using Xunit;

namespace BindAudit.Tests.Reporting.Json;

public sealed class JsonReporterTests
{
    private static readonly JsonElement Report = JsonDocument
        .Parse(SampleScan.Write("json"))
        .RootElement;

    [Fact]
    public void The_document_has_the_keys_of_the_contract() =>
        CheckKeys(Report, "version tool summary findings errors");

    [Fact]
    public void Every_finding_has_the_keys_of_the_contract() =>
        Assert.All(
            Report.GetProperty("findings").EnumerateArray(),
            finding =>
                CheckKeys(
                    finding,
                    "rule groups also severity confidence reach message path cell start end value callee trace fixes compliance fingerprint suppressed"
                )
        );

    [Fact]
    public void What_is_absent_is_null() => CheckFinding(2, "value", "null");

    [Fact]
    public void A_value_reads_back_as_it_was() =>
        Assert.Equal(
            SampleScan.Result.Findings.Select(found => found.Finding.Value),
            Report
                .GetProperty("findings")
                .EnumerateArray()
                .Select(item => item.GetProperty("value").GetString())
        );

    [Fact]
    public void Paths_read_back_as_they_were() =>
        Assert.Equal(
            SampleScan.Result.Findings.Select(found => found.Place.Path),
            Report
                .GetProperty("findings")
                .EnumerateArray()
                .Select(item => item.GetProperty("path").GetString())
        );

    [Fact]
    public void Columns_count_code_points() => CheckFinding(8, "end", "{\"line\":1,\"column\":44}");

    [Fact]
    public void A_suppressed_finding_says_where_and_why() =>
        CheckFinding(
            5,
            "suppressed",
            "{\"path\":null,\"cell\":null,\"line\":2,\"reason\":\"only in the [lab](http://x)\"}"
        );

    [Fact]
    public void Metadata_is_carried_as_it_is() =>
        CheckFinding(
            0,
            "compliance",
            """{"cwe":["CWE-1327","CWE-668"],"owasp":["A05:2021"],"nist":["SC-7"],"pci_dss":null,"references":["https://cwe.mitre.org/data/definitions/1327.html"],"team":["platform"]}"""
        );

    [Fact]
    public void Suppressed_findings_are_counted_apart() =>
        Assert.Equal(
            (9, 1),
            (
                Report.GetProperty("summary").GetProperty("findings").GetInt32(),
                Report.GetProperty("summary").GetProperty("suppressed").GetInt32()
            )
        );

    [Fact]
    public void Text_that_deceives_is_escaped() =>
        Assert.DoesNotContain(SampleScan.Write("json"), unit => unit is '\u202e' or '\u200b');

    [Fact]
    public void Letters_and_quotes_stay_readable() =>
        Assert.Contains(
            "\"path\": \"日本/サーバ.py\"",
            SampleScan.Write("json"),
            System.StringComparison.Ordinal
        );

    [Fact]
    public void A_lone_surrogate_does_not_break_the_document() =>
        Assert.Equal(
            JsonValueKind.Object,
            JsonDocument
                .Parse(SampleScan.Write("json", SampleScan.Of("«run(‹x›)»", "'\ud800'")))
                .RootElement.ValueKind
        );

    private static void CheckKeys(JsonElement element, string expected) =>
        Assert.Equal(
            expected,
            string.Join(' ', element.EnumerateObject().Select(property => property.Name))
        );

    private static void CheckFinding(int index, string key, string expected) =>
        Assert.True(
            JsonElement.DeepEquals(
                JsonDocument.Parse(expected).RootElement,
                Report.GetProperty("findings")[index].GetProperty(key)
            ),
            Report.GetProperty("findings")[index].GetProperty(key).GetRawText()
        );
}
