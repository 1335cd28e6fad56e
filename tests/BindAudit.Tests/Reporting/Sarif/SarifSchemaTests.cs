using System.Collections.Generic;
using System.Text.Json;
using BindAudit.Tests.Architecture;
using BindAudit.Tests.Support;
using Xunit;

namespace BindAudit.Tests.Reporting.Sarif;

public sealed class SarifSchemaTests
{
    private static readonly JsonSchema Schema = new(
        JsonDocument
            .Parse(Repository.Read("tests/fixtures/sarif/sarif-schema-2.1.0.json"))
            .RootElement
    );

    [Fact]
    public void A_report_is_valid() => Assert.Empty(Check(SampleScan.Write("sarif")));

    [Fact]
    public void A_report_without_findings_is_valid() =>
        Assert.Empty(Check(SampleScan.Write("sarif", SampleScan.Clean)));

    [Theory]
    [InlineData("\"version\": \"2.1.0\"", "\"version\": \"2.2.0\"")]
    [InlineData("\"startLine\": 1,", "\"startLine\": 0,")]
    [InlineData("\"level\": \"error\"", "\"level\": \"critical\"")]
    [InlineData("\"ruleId\"", "\"ruleID\"")]
    [InlineData("\"uri\": \"", "\"uri\": \"ü")]
    [InlineData("\"driver\"", "\"drivers\"")]
    public void The_schema_finds_what_is_wrong(string right, string wrong) =>
        Assert.NotEmpty(
            Check(SampleScan.Write("sarif").Replace(right, wrong, System.StringComparison.Ordinal))
        );

    private static IEnumerable<string> Check(string report)
    {
        using var document = JsonDocument.Parse(report);
        return [.. Schema.Errors(document.RootElement)];
    }
}
