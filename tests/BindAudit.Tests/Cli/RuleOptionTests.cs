using System;
using System.Linq;
using Xunit;

namespace BindAudit.Tests.Cli;

/// <summary>The options of a scan that choose and weigh rules.</summary>
public sealed class RuleOptionTests
{
    private const string Python = """
        import os
        import uvicorn
        from flask import Flask
        app = Flask(__name__)
        app.run(host="0.0.0.0")
        uvicorn.run(app, host=os.environ.get("H", "0.0.0.0"))

        """;

    private static void Check(int code, string expected, params string[] options)
    {
        using var run = new CommandRun()
            .With("a.py", Python)
            .With("own/one.yaml", Own("ONE", "run"))
            .With("own/deeper/two.yml", Own("TWO", "route"))
            .With("off.yaml", Own("OFF", "run").Replace("low", "off", StringComparison.Ordinal));
        var (actual, output, error) = run.Run(["scan", "a.py", "-f", "csv", .. options]);
        Assert.True(actual == code, error);
        var found = output
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Skip(1)
            .Select(line => line.Split(','))
            .Select(cells => $"{cells[1]} {cells[5]} {cells[6]}");
        Assert.Equal(expected, string.Join("; ", found));
    }

    private static string Own(string id, string method) =>
        $"version: 1\nrules:\n  - id: {id}\n    severity: low\n    query: FlaskApp.method(\"{method}\")\n";

    [Fact]
    public void Without_options_all_rules_run() =>
        Check(1, "5 PYTHON-FLASK-AUDIT-003 medium; 6 BIND-UVICORN-RUN medium");

    [Fact]
    public void A_severity_is_overridden_by_id_group_alias_and_glob() =>
        Check(
            1,
            "5 PYTHON-FLASK-AUDIT-003 low; 6 BIND-UVICORN-RUN critical",
            "--severity",
            "B104=low",
            "--severity",
            "BIND-UVI*=critical"
        );

    [Fact]
    public void Low_findings_do_not_fail() =>
        Check(
            0,
            "5 PYTHON-FLASK-AUDIT-003 low; 6 BIND-UVICORN-RUN low",
            "--severity",
            "CSP-D404=low"
        );

    [Fact]
    public void A_rule_that_is_switched_off_gives_way_to_another() =>
        Check(
            1,
            "5 BIND-FLASK-RUN medium; 6 BIND-UVICORN-RUN medium",
            "--severity",
            "PYTHON-FLASK-AUDIT-003=off"
        );

    [Fact]
    public void Select_takes_groups_aliases_and_globs() =>
        Check(1, "6 BIND-UVICORN-RUN medium", "--select", "BIND-UVICORN-*");

    [Fact]
    public void Ignore_wins_over_select() =>
        Check(0, "", "--select", "S104", "--ignore", "CSP-D404");

    [Fact]
    public void Min_confidence_leaves_defaults_out() =>
        Check(1, "5 PYTHON-FLASK-AUDIT-003 medium", "--min-confidence", "high");

    [Fact]
    public void Reach_is_the_farthest_that_is_reported() =>
        Check(1, "5 PYTHON-FLASK-AUDIT-003 medium", "--reach", "constant");

    [Fact]
    public void Min_severity_leaves_the_rest_out() =>
        Check(
            1,
            "6 BIND-UVICORN-RUN high",
            "--min-severity",
            "high",
            "--severity",
            "BIND-UVICORN-RUN=high"
        );

    [Fact]
    public void Fail_on_decides_the_exit_code_only() =>
        Check(0, "5 PYTHON-FLASK-AUDIT-003 medium; 6 BIND-UVICORN-RUN medium", "--fail-on", "high");

    [Fact]
    public void A_folder_of_rules_is_read_with_its_subfolders() =>
        Check(0, "5 ONE low", "--rules", "own", "--no-builtin-rules");

    [Fact]
    public void Several_packs_run_together() =>
        Check(
            0,
            "5 ONE low",
            "--rules",
            "own/one.yaml",
            "--rules",
            "own/deeper/two.yml",
            "--no-builtin-rules"
        );

    [Fact]
    public void A_rule_of_severity_off_does_not_run() =>
        Check(0, "", "--rules", "off.yaml", "--no-builtin-rules");

    [Fact]
    public void A_rule_of_severity_off_can_be_switched_on() =>
        Check(
            0,
            "5 OFF info",
            "--rules",
            "off.yaml",
            "--no-builtin-rules",
            "--severity",
            "OFF=info"
        );

    [Theory]
    [InlineData(
        "CSP-D404=hih",
        "'hih' is not accepted; expected off, info, low, medium, high, critical; did you mean 'high'?"
    )]
    [InlineData(
        "CSP-D44=high",
        "'CSP-D44' is not accepted; expected the id of a rule or group, or an alias; did you mean 'CSP-D404'?"
    )]
    [InlineData("high", "'high' is not accepted; expected ID=LEVEL, such as CSP-D404=high")]
    public void A_wrong_severity_is_refused(string value, string message)
    {
        using var run = new CommandRun().With("a.py", Python);
        Assert.Equal($"error: --severity: {message}\n", run.Run("scan", "--severity", value).Error);
    }
}
