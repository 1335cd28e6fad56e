using System.Linq;
using System.Text.Json;
using BindAudit.Reporting.Sarif;
using BindAudit.Rules.Model;
using Xunit;

namespace BindAudit.Tests.Reporting.Sarif;

public sealed class SarifReporterTests
{
    private static readonly JsonElement Run = RunOf(SampleScan.Write("sarif"));

    private static JsonElement Rules =>
        Run.GetProperty("tool").GetProperty("driver").GetProperty("rules");

    [Fact]
    public void An_index_points_to_the_rule_of_its_result() =>
        Assert.All(
            Run.GetProperty("results").EnumerateArray(),
            result =>
                Assert.Equal(
                    result.GetProperty("ruleId").GetString(),
                    Rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString()
                )
        );

    [Theory]
    [InlineData(Severity.Info, "note", "0.0")]
    [InlineData(Severity.Low, "note", "3.0")]
    [InlineData(Severity.Medium, "warning", "5.5")]
    [InlineData(Severity.High, "error", "8.0")]
    [InlineData(Severity.Critical, "error", "9.5")]
    public void A_severity_has_a_level_and_a_score(Severity severity, string level, string score) =>
        Assert.Equal((level, score), (SarifLevel.Of(severity), SarifLevel.ScoreOf(severity)));

    [Fact]
    public void Columns_count_utf16_units() =>
        Assert.Equal(45, PhysicalOf(8).GetProperty("region").GetProperty("endColumn").GetInt32());

    [Fact]
    public void A_path_is_percent_encoded() =>
        Assert.Equal(
            "evil%1B%5B31m%E2%80%AE/%C3%BC%25%23%3F%3A%E2%80%A8.py",
            PhysicalOf(1).GetProperty("artifactLocation").GetProperty("uri").GetString()
        );

    [Fact]
    public void A_trace_ends_at_the_call() =>
        Assert.Equal(
            [4, 3, 6, 6],
            Run.GetProperty("results")[4]
                .GetProperty("codeFlows")[0]
                .GetProperty("threadFlows")[0]
                .GetProperty("locations")
                .EnumerateArray()
                .Select(step =>
                    step.GetProperty("location")
                        .GetProperty("physicalLocation")
                        .GetProperty("region")
                        .GetProperty("startLine")
                        .GetInt32()
                )
        );

    [Fact]
    public void Where_one_result_is_suppressed_each_says_whether_it_is() =>
        Assert.Equal(
            [0, 0, 0, 0, 0, 1, 0, 0, 0, 0],
            Run.GetProperty("results")
                .EnumerateArray()
                .Select(result => result.GetProperty("suppressions").GetArrayLength())
        );

    [Fact]
    public void Where_none_is_suppressed_none_speaks_of_it() =>
        Assert.False(
            RunOf(SampleScan.Write("sarif", SampleScan.Of("«run(‹x›)»")))
                .GetProperty("results")[0]
                .TryGetProperty("suppressions", out _)
        );

    [Fact]
    public void What_was_not_scanned_is_a_notification() =>
        Assert.Equal(
            ["error", "error", "warning", "note", "note"],
            Run.GetProperty("invocations")[0]
                .GetProperty("toolExecutionNotifications")
                .EnumerateArray()
                .Select(notification => notification.GetProperty("level").GetString())
        );

    [Fact]
    public void A_snippet_of_a_minified_file_is_left_out() =>
        Assert.InRange(
            SampleScan.Write("sarif", SampleScan.Of($"«run({Numbers}, ‹x›)»")).Length,
            5_000,
            20_000
        );

    [Fact]
    public void A_fatal_failure_is_no_success() =>
        Assert.False(
            Run.GetProperty("invocations")[0].GetProperty("executionSuccessful").GetBoolean()
        );

    [Fact]
    public void A_rule_is_tagged_for_code_scanning() =>
        Assert.Equal(
            ["security", "CSP-D404", "external/cwe/cwe-1327", "external/cwe/cwe-668", "flask"],
            Rules[0]
                .GetProperty("properties")
                .GetProperty("tags")
                .EnumerateArray()
                .Select(tag => tag.GetString())
        );

    [Theory]
    [InlineData("Flask's debugger on all interfaces", "FlasksDebuggerOnAllInterfaces")]
    [InlineData("asyncio: start_server", "AsyncioStartServer")]
    [InlineData("A RPyC HTTPServer started", "RpycHttpserverStarted")]
    [InlineData("日本", "Rule")]
    public void A_title_gives_a_name(string title, string expected) =>
        Assert.Equal(expected, SarifRule.NameOf(title));

    private static string Numbers => string.Join(", ", Enumerable.Range(0, 10_000));

    private static JsonElement PhysicalOf(int result) =>
        Run.GetProperty("results")[result]
            .GetProperty("locations")[0]
            .GetProperty("physicalLocation");

    private static JsonElement RunOf(string report) =>
        JsonDocument.Parse(report).RootElement.GetProperty("runs")[0];
}
