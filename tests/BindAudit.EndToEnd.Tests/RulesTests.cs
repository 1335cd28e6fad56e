using System;
using BindAudit.EndToEnd.Tests.Support;
using Xunit;

namespace BindAudit.EndToEnd.Tests;

public class RulesTests
{
    private const string Own = """
        version: 1
        rules:
          - id: OWN-1
            title: Debugger
            severity: high
            query: FlaskApp.method("run").where("debug", True)
            message: debug

        """;

    [Fact]
    public void A_good_file_is_ok()
    {
        using var folder = Folder.With("own.yaml", Own);
        var outcome = folder.Run("rules", "check", "own.yaml");
        Assert.Equal((0, "own.yaml: ok\n", ""), (outcome.ExitCode, outcome.Output, outcome.Error));
    }

    [Fact]
    public void A_bad_file_shows_place_line_and_caret()
    {
        using var folder = Folder.With(
            "own.yaml",
            Own.Replace("severity", "severty", StringComparison.Ordinal)
        );
        var outcome = folder.Run("rules", "check", "own.yaml");
        Assert.Equal(2, outcome.ExitCode);
        Assert.Contains("own.yaml:5:5: ", outcome.Output, StringComparison.Ordinal);
        Assert.Contains(
            "\n        severty: high\n        ^\n",
            outcome.Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_rule_error_ends_a_scan_before_python_is_read()
    {
        using var folder = Folder
            .With("own.yaml", Own.Replace("severity", "severty", StringComparison.Ordinal))
            .Add("app.py", Python.Bound);
        var outcome = folder.Run("scan", "--rules", "own.yaml");
        Assert.Equal((2, ""), (outcome.ExitCode, outcome.Output));
        Assert.StartsWith("own.yaml:5:5: ", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Rules_of_ones_own_run_beside_the_built_in_ones_or_alone()
    {
        using var folder = Folder
            .With("rules/own.yaml", Own)
            .Add(
                "app.py",
                Python.Bound.Replace("\")", "\", debug=True)", StringComparison.Ordinal)
            );
        Assert.Contains(
            "OWN-1",
            folder.Run("scan", "--rules", "rules", "-f", "concise").Output,
            StringComparison.Ordinal
        );
        var alone = folder
            .Run("scan", "--rules", "rules", "--no-builtin-rules", "-f", "concise")
            .Output;
        Assert.StartsWith("app.py:3:1: OWN-1 ", alone, StringComparison.Ordinal);
    }

    [Fact]
    public void The_list_names_a_rule_with_severity_reach_and_group() =>
        Assert.Matches(
            "PYTHON-FLASK-AUDIT-003 +medium +literal +CSP-D404 ",
            Tool.Run(AppContext.BaseDirectory, "rules", "list").Output
        );

    [Fact]
    public void A_group_is_shown_by_the_id_of_another_tool() =>
        Assert.StartsWith(
            "CSP-D404  ",
            Tool.Run(AppContext.BaseDirectory, "rules", "show", "b104").Output,
            StringComparison.Ordinal
        );

    [Fact]
    public void A_rule_is_shown_with_its_query() =>
        Assert.Contains(
            ".where(\"host\", \"0.0.0.0\")",
            Tool.Run(AppContext.BaseDirectory, "rules", "show", "PYTHON-FLASK-AUDIT-003").Output,
            StringComparison.Ordinal
        );
}
