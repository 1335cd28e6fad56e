using System;
using System.IO;
using System.Linq;
using Xunit;

namespace BindAudit.Tests.Cli;

public sealed class ConfigurationTests
{
    private const string Python = "import flask\nflask.Flask('a').run('0.0.0.0')\n";

    private static CommandRun Project(string? yaml) =>
        (yaml is null ? new CommandRun() : new CommandRun().With(".bindaudit.yaml", yaml))
            .With("src/a.py", Python)
            .With("web/t.py", Python);

    private static void Check(string yaml, string expected, params string[] words)
    {
        using var run = Project(yaml);
        var (_, output, error) = run.Run(["scan", "-f", "csv", .. words]);
        Assert.DoesNotContain("error", error, StringComparison.Ordinal);
        Assert.Equal(expected, Found(output));
    }

    private static void Refuse(string yaml, string expected)
    {
        using var run = Project(yaml);
        var (code, output, error) = run.Run("scan");
        Assert.Equal((2, ""), (code, output));
        Assert.StartsWith(expected, error, StringComparison.Ordinal);
    }

    private static string Found(string csv) =>
        string.Join(
            "; ",
            csv.Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Skip(1)
                .Select(line => line.Split(','))
                .Select(cells => $"{cells[0]} {cells[6]}")
        );

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

    [Fact]
    public void What_is_in_force_is_shown_with_its_origin()
    {
        using var run = Project("fail-on: low\nexclude: [web/]\nseverity:\n  B104: high\n");
        Assert.Equal(
            """
            # configuration file: .bindaudit.yaml
            severity:  # .bindaudit.yaml:4
              B104: high
            min-severity: info  # command line
            fail-on: low  # .bindaudit.yaml:1
            exclude: ["web/"]  # .bindaudit.yaml
            # all else is as `bindaudit scan --help` says

            """.ReplaceLineEndings("\n").Replace("\"web/\"", "web/", StringComparison.Ordinal),
            run.Run("scan", "--show-config", "--min-severity", "info").Output
        );
    }

    [Fact]
    public void Init_writes_what_a_scan_accepts_and_overwrites_nothing()
    {
        using var run = Project(null);
        Assert.Equal(
            "wrote .bindaudit.yaml\nwrote .pre-commit-config.yaml; `pre-commit install` puts it in force\nnext: bindaudit scan\n",
            run.Run("init").Output
        );
        Assert.Equal(1, run.Run("scan").Code);
        Assert.StartsWith(
            ".bindaudit.yaml exists already\n",
            run.Run("init").Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Every_line_of_the_template_that_is_commented_out_is_right()
    {
        using var run = Project(null)
            .With("security/rules/none.yaml", "version: 1\n")
            .With("lib/a.py", "");
        _ = run.Run("init");
        var text = run.Read(".bindaudit.yaml")
            .Split('\n')
            .Where(line => !line.StartsWith("# ", StringComparison.Ordinal) || IsOption(line))
            .Select(line => line.StartsWith("# ", StringComparison.Ordinal) ? line[2..] : line)
            .Where(line => !line.StartsWith("baseline", StringComparison.Ordinal));
        File.WriteAllLines(Path.Join(run.FullPath, ".bindaudit.yaml"), text);
        var (code, _, error) = run.Run("scan", "--show-config");
        Assert.True(code == 0, error);
    }

    private static bool IsOption(string line) =>
        line.Length > 2
        && (
            line[2] == ' '
            || (char.IsAsciiLetterLower(line[2]) && line.Contains(": ", StringComparison.Ordinal))
            || line.EndsWith(':')
        )
        && !line.Contains(". ", StringComparison.Ordinal);
}
