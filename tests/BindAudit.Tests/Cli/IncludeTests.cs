using System;
using System.Linq;
using Xunit;

namespace BindAudit.Tests.Cli;

public sealed class IncludeTests
{
    private const string Bound = "import flask\nflask.Flask('a').run(host='0.0.0.0')\n";

    [Theory]
    [InlineData("src/**", "src/a.py")]
    [InlineData("src/", "src/a.py")]
    [InlineData("*.wsgi", "src/b.wsgi")]
    [InlineData("SConstruct", "SConstruct")]
    [InlineData("*.txt", "")]
    public void Only_what_matches_is_read(string glob, string expected) =>
        Assert.Equal(expected, Found("--include", glob));

    [Fact]
    public void A_named_file_counts_only_if_it_matches() =>
        Assert.Equal("src/a.py", Found("--include", "src/**", "src/a.py", "t/a.py"));

    [Fact]
    public void Excludes_count_all_the_same() =>
        Assert.Equal("", Found("--include", "src/**", "--exclude", "a.py"));

    [Fact]
    public void What_was_left_out_is_counted()
    {
        using var run = Project();
        Assert.Contains(
            "left out: 2 files (not included)",
            run.Run("scan", "--include", "*.wsgi").Error,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Globs_of_a_configuration_start_at_its_folder()
    {
        using var run = Project().With(".bindaudit.yaml", "include: [/src/*.py]\n");
        Assert.StartsWith(
            "a.py:2:1: ",
            run.RunIn("src", "", "scan", "-f", "concise").Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void An_excluded_text_of_standard_input_is_left_out()
    {
        using var run = new CommandRun().With(".bindaudit.yaml", "exclude: [gen/]\n");
        var (code, output, error) = run.RunIn(
            ".",
            Bound,
            "scan",
            "-",
            "--stdin-filename",
            "gen/a.py"
        );
        Assert.Equal((0, ""), (code, output));
        Assert.Contains("left out: 1 file (excluded)", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_query_reads_what_the_configuration_says()
    {
        using var run = Project()
            .With(".bindaudit.yaml", "exclude: [src/]\nselect: [BIND-FLASK-RUN]\n");
        Assert.StartsWith(
            "t/a.py:2:1: ",
            run.Run("query", "FlaskApp.method(\"run\")", "-f", "concise").Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void An_explanation_follows_what_is_said_of_the_path()
    {
        using var run = Project()
            .With(".bindaudit.yaml", "per-path: { \"t/**\": { ignore: [CSP-D404] } }\n");
        Assert.Contains(
            "no rule is about this call",
            run.Run("explain", "t/a.py:2").Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_graph_leaves_out_what_the_configuration_does()
    {
        using var run = Project().With(".bindaudit.yaml", "exclude: [/src/]\n");
        Assert.DoesNotContain(
            "src",
            run.Run("graph", ".", "--format", "adjacency").Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_list_of_rules_is_that_of_the_project()
    {
        using var run = Project().With(".bindaudit.yaml", "select: [BIND-FLASK-RUN]\n");
        Assert.Equal(2, run.Run("rules", "list").Output.Count(unit => unit == '\n'));
    }

    private static string Found(params string[] words)
    {
        using var run = Project();
        return string.Join(
            ' ',
            run.Run(["scan", "-f", "csv", .. words])
                .Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Skip(1)
                .Select(line => line.Split(',')[0])
        );
    }

    private static CommandRun Project() =>
        new CommandRun()
            .With("src/a.py", Bound)
            .With("src/b.wsgi", Bound)
            .With("src/c.txt", "text")
            .With("SConstruct", Bound)
            .With("t/a.py", Bound);
}
