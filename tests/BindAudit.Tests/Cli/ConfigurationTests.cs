using System;
using Xunit;
using static BindAudit.Tests.Cli.ConfiguredProject;

namespace BindAudit.Tests.Cli;

/// <summary>What a configuration says counts.</summary>
public sealed class ConfigurationTests
{
    private static void Check(string yaml, string expected, params string[] words)
    {
        using var run = Project(yaml);
        var (_, output, error) = run.Run(["scan", "-f", "csv", .. words]);
        Assert.DoesNotContain("error", error, StringComparison.Ordinal);
        Assert.Equal(expected, Found(output));
    }

    [Fact]
    public void An_option_of_the_file_counts() =>
        Check("severity: { B104: high }", "src/a.py high; web/t.py high");

    [Fact]
    public void The_command_line_wins() =>
        Check("severity: { B104: high }", "src/a.py low; web/t.py low", "--severity", "B104=low");

    [Fact]
    public void Files_are_left_out() => Check("exclude: [web/]", "src/a.py medium");

    [Fact]
    public void Files_are_left_out_though_they_are_named() =>
        Check("exclude: [web/]", "src/a.py medium", "src/a.py", "web/t.py");

    [Fact]
    public void A_commit_of_excluded_files_passes()
    {
        using var run = Project("exclude: [web/]");
        var (code, output, error) = run.Run("scan", "web/t.py");
        Assert.Equal((0, ""), (code, output));
        Assert.Contains("left out: 1 file (excluded)\n", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Rules_differ_by_path() =>
        Check(
            "per-path: { 'web/**': { severity: low }, 'src/': { severity: { B104: critical } } }",
            "src/a.py critical; web/t.py low"
        );

    [Fact]
    public void Rules_are_ignored_by_path() =>
        Check("per-path: { 'web/**': { ignore: [CSP-D404] } }", "src/a.py medium");

    [Fact]
    public void Off_switches_a_rule_off_by_path() =>
        Check("per-path: { '*.py': { severity: off } }", "");

    [Fact]
    public void An_empty_file_says_nothing() =>
        Check("# nothing\n", "src/a.py medium; web/t.py medium");

    [Fact]
    public void It_can_be_left_unread() =>
        Check("min-severity: critical", "src/a.py medium; web/t.py medium", "--no-config");

    [Fact]
    public void It_is_found_upwards_and_its_globs_start_where_it_stands()
    {
        using var run = Project("exclude: [/web/]\nrules: [own.yaml]")
            .With(
                "own.yaml",
                "version: 1\nrules:\n  - id: OWN\n    severity: critical\n    groups: [CSP-D404]\n    query: FlaskApp.method(\"run\")\n"
            );
        Assert.Equal("a.py critical", Found(run.RunIn("src", "", "scan", "-f", "csv").Output));
        Assert.Equal("", Found(run.RunIn("web", "", "scan", "-f", "csv").Output));
    }

    [Fact]
    public void It_is_not_looked_for_above_the_repository()
    {
        using var run = Project("min-severity: critical").With("src/.git/HEAD", "");
        Assert.Equal("a.py medium", Found(run.RunIn("src", "", "scan", "-f", "csv").Output));
    }

    [Fact]
    public void Modules_are_found_in_src()
    {
        using var run = new CommandRun()
            .With(".bindaudit.yaml", "src: [lib/python]")
            .With("lib/python/settings.py", "HOST = '0.0.0.0'\n")
            .With(
                "app/a.py",
                "import flask\nimport settings\nflask.Flask('a').run(settings.HOST)\n"
            );
        Assert.Equal("app/a.py medium", Found(run.Run("scan", "-f", "csv").Output));
    }

    [Fact]
    public void A_table_of_pyproject_is_read_and_nothing_else_of_it()
    {
        using var run = Project(null)
            .With(
                "pyproject.toml",
                """"
                [project]
                text = """
                [tool.bindaudit]
                strict = nonsense
                """
                numbers = [ [1, 2],
                [3] ]
                [tool.bindaudit]
                exclude = [
                  'web/', # a comment
                ]
                severity.B104 = "high"
                [tool.other]
                broken = = =
                """"
            );
        Assert.Equal("src/a.py high", Found(run.Run("scan", "-f", "csv").Output));
    }

    [Fact]
    public void A_file_of_its_own_counts_before_pyproject()
    {
        using var run = Project("fail-on: never")
            .With("pyproject.toml", "[tool.bindaudit]\nnonsense = 1\n");
        Assert.Equal(0, run.Run("scan").Code);
    }
}
