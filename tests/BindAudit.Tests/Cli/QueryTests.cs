using System;
using Xunit;

namespace BindAudit.Tests.Cli;

public sealed class QueryTests
{
    private const string Python = "import flask\nflask.Flask('a').run('0.0.0.0')\n";

    [Fact]
    public void A_finding_of_a_query_cannot_be_suppressed_and_says_no_way_to()
    {
        using var run = new CommandRun().With("a.py", Python);
        var (_, output, error) = run.Run("query", "FlaskApp.method(\"run\")", "a.py");
        Assert.Contains("QUERY flask.Flask.run matches\n", output, StringComparison.Ordinal);
        Assert.DoesNotContain("ignore", output + error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("FlaskApp.method('run').where('host', )")]
    [InlineData("FlaskApp.method('run').where('host', not())")]
    [InlineData("FlaskApp.method('run').where('host', 'x' or )")]
    public void A_name_that_the_shell_took_away_is_hinted_at(string query)
    {
        using var run = new CommandRun().With("a.py", Python);
        Assert.Contains(
            "note: a pattern is missing: if `$any_address` or another $name stood there, the shell replaced it; put the whole query into single quotes\n",
            run.Run("query", query).Error,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Quotes_that_the_shell_took_away_are_hinted_at()
    {
        using var run = new CommandRun().With("a.py", Python);
        Assert.Contains(
            "note: the query holds no quotes: if you wrote some, the shell took them away",
            run.Run("query", "FlaskApp.method(run)").Error,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Names_of_a_rules_file_are_in_scope()
    {
        using var run = new CommandRun()
            .With("a.py", "import corp\ncorp.make().serve('::')\n")
            .With(
                "corp.yaml",
                "version: 1\ntypes:\n  Corp:\n    factories: [corp.make]\n    methods: { serve: [host] }\n"
            );
        var query = "Corp.method(\"serve\").where(\"host\", $any_address)";
        var (code, output, _) = run.Run(
            "query",
            "--rules",
            "corp.yaml",
            "-f",
            "concise",
            query,
            "a.py"
        );
        Assert.Equal((1, "a.py:2:1: QUERY corp.make.serve matches with '::'\n"), (code, output));
    }
}
