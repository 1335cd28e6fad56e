using System;
using BindAudit.EndToEnd.Tests.Support;
using Xunit;

namespace BindAudit.EndToEnd.Tests;

public class UsageTests
{
    [Fact]
    public void An_unknown_option_names_the_nearest_one() =>
        Refused(
            "error: scan: unknown option '--formt'; did you mean '--format'?",
            "scan",
            "--formt",
            "json"
        );

    [Fact]
    public void An_unknown_command_names_the_nearest_one() =>
        Refused("error: unknown command 'scna'; did you mean 'scan'?", "scna");

    [Fact]
    public void An_unknown_command_of_a_group_names_the_nearest_one() =>
        Refused(
            "error: rules: unknown command 'lits'; expected list, show, check, test, new, schema, docs; did you mean 'list'?",
            "rules",
            "lits"
        );

    [Theory]
    [InlineData("review")]
    public void A_command_of_a_later_version_is_unknown(params string[] words)
    {
        var outcome = Run(words);
        Assert.Equal(2, outcome.ExitCode);
        Assert.Contains("unknown command", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_run_without_a_command_is_a_usage_error() =>
        Refused("error: a command is expected; see bindaudit --help");

    [Theory]
    [InlineData(
        "--fail-on",
        "hihg",
        "info, low, medium, high, critical, never; did you mean 'high'?"
    )]
    [InlineData(
        "--format",
        "jsn",
        "text, concise, json, ndjson, sarif, csv, github, gitlab, junit, rdjson, html, markdown; did you mean 'json'?"
    )]
    [InlineData("--jobs", "many", "a whole number from 0 to 512")]
    [InlineData("--reach", "far", "literal, constant, default, flow")]
    [InlineData(
        "--select",
        "CSP-D405",
        "the id of a rule or group, or an alias; did you mean 'CSP-D404'?"
    )]
    public void A_bad_value_names_option_value_and_what_was_expected(
        string option,
        string value,
        string expected
    ) =>
        Refused(
            $"error: {option}: '{value}' is not accepted; expected {expected}",
            "scan",
            option,
            value
        );

    [Fact]
    public void A_missing_value_says_what_was_expected() =>
        Refused("error: --output: a value is missing; expected FILE", "scan", "--output");

    [Fact]
    public void A_switch_takes_no_value() =>
        Refused("error: --quiet: takes no value, but got '--quiet=yes'", "scan", "--quiet=yes");

    [Fact]
    public void Two_reports_do_not_share_standard_output() =>
        Refused(
            "error: --format: 'json' and 'csv' would go to the same place; expected csv=FILE",
            "scan",
            "-f",
            "json",
            "-f",
            "csv"
        );

    [Fact]
    public void A_missing_argument_is_named() =>
        Refused("error: rules show: ID is expected: a rule, group, alias or type", "rules", "show");

    private static void Refused(string line, params string[] words)
    {
        var outcome = Run(words);
        Assert.Equal((2, "", line + "\n"), (outcome.ExitCode, outcome.Output, outcome.Error));
    }

    private static Outcome Run(string[] words) => Tool.Run(AppContext.BaseDirectory, words);
}
