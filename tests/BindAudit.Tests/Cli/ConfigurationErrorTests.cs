using System;
using Xunit;
using static BindAudit.Tests.Cli.ConfiguredProject;

namespace BindAudit.Tests.Cli;

/// <summary>The exact wording and place of each mistake in a configuration.</summary>
public sealed class ConfigurationErrorTests
{
    private static void Refuse(string yaml, string expected)
    {
        using var run = Project(yaml);
        var (code, output, error) = run.Run("scan");
        Assert.Equal((2, ""), (code, output));
        Assert.StartsWith(expected, error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        "sevrity: {}",
        ".bindaudit.yaml:1:1: unknown key `sevrity` in the configuration, did you mean `severity`?\n    sevrity: {}\n    ^\nerror: 1 error in .bindaudit.yaml; nothing was read\n"
    )]
    [InlineData(
        "a: 1\nfail-on: hgh",
        ".bindaudit.yaml:1:1: unknown key `a` in the configuration\n    a: 1\n    ^\n.bindaudit.yaml:2:10: fail-on: 'hgh' is not accepted; expected info, low, medium, high, critical, never; did you mean 'high'?\n    fail-on: hgh\n             ^\nerror: 2 errors in "
    )]
    [InlineData(
        "strict: sure",
        ".bindaudit.yaml:1:9: strict: 'sure' is not accepted; expected true or false\n"
    )]
    [InlineData(
        "jobs: many",
        ".bindaudit.yaml:1:7: jobs: 'many' is not accepted; expected a whole number from 0 to 512\n"
    )]
    [InlineData("diff: main", ".bindaudit.yaml:1:1: unknown key `diff` in the configuration\n")]
    [InlineData(
        "severity: high",
        ".bindaudit.yaml:1:11: `severity` expects a mapping, found `high`\n"
    )]
    [InlineData(
        "select: [CSP-D44]",
        ".bindaudit.yaml:1:10: no rule or group is called 'CSP-D44'; did you mean 'CSP-D404'?\n"
    )]
    [InlineData(
        "severity: { CSP-D44: high }",
        ".bindaudit.yaml:1:13: no rule or group is called 'CSP-D44'; did you mean 'CSP-D404'?\n"
    )]
    [InlineData(
        "per-path: { a: { ignore: [CSP-D44] } }",
        ".bindaudit.yaml:1:27: no rule or group is called 'CSP-D44'; did you mean 'CSP-D404'?\n"
    )]
    [InlineData(
        "per-path: { a: { exclude: [] } }",
        ".bindaudit.yaml:1:18: unknown key `exclude` in `a`\n"
    )]
    [InlineData("src: [none]", ".bindaudit.yaml:1:7: src: the folder 'none' does not exist\n")]
    [InlineData("rules: [none.yaml]", "error: rules file 'none.yaml' does not exist\n")]
    [InlineData(
        "required-version: '>=99'",
        "error: .bindaudit.yaml:1: bindaudit >=99 is required, this is 0.1.0\n"
    )]
    [InlineData(
        "required-version: new",
        ".bindaudit.yaml:1:19: required-version: 'new' is not accepted; expected such as 0.1.0 or >=0.1,<1\n"
    )]
    [InlineData("- a", ".bindaudit.yaml:1:1: the configuration expects a mapping, found a list\n")]
    [InlineData("a: [", ".bindaudit.yaml:1:")]
    public void A_mistake_is_shown_with_its_place(string yaml, string expected) =>
        Refuse(yaml, expected);

    [Theory]
    [InlineData(
        "strict = yes",
        "pyproject.toml:2:10: this is not TOML: text needs quotes: \"yes\"\n"
    )]
    [InlineData("strict", "pyproject.toml:2:1: this is not TOML: expected `key = value`\n")]
    [InlineData(
        "exclude = ['a' 'b']",
        "pyproject.toml:2:16: this is not TOML: expected `,` or `]`\n"
    )]
    [InlineData(
        "exclude = \"a",
        "pyproject.toml:2:11: this is not TOML: these quotes are never closed\n"
    )]
    [InlineData(
        "exclude = 'a' b",
        "pyproject.toml:2:15: this is not TOML: nothing but a comment can follow a value\n"
    )]
    [InlineData(
        "exclude = \"\\q\"",
        "pyproject.toml:2:12: this is not TOML: unknown escape `\\q`\n"
    )]
    [InlineData("strict = true\nstrict = true", "pyproject.toml:3:1: `strict` is given twice\n")]
    [InlineData(
        "stric = true",
        "pyproject.toml:2:1: unknown key `stric` in the configuration, did you mean `strict`?\n"
    )]
    public void A_mistake_in_pyproject_is_shown_with_its_place(string toml, string expected)
    {
        using var run = Project(null).With("pyproject.toml", $"[tool.bindaudit]\n{toml}\n");
        var (code, _, error) = run.Run("scan");
        Assert.Equal(2, code);
        Assert.StartsWith(expected, error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_named_file_that_is_not_there_is_an_error()
    {
        using var run = Project(null);
        Assert.Equal(
            (2, "", "error: --config: 'none.yaml' does not exist\n"),
            run.Run("scan", "--config", "none.yaml")
        );
    }
}
