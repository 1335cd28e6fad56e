using System;
using Xunit;

namespace BindAudit.Tests.Cli;

/// <summary>What <c>rules show</c> says of a rule for which files cannot be left out.</summary>
public sealed class SearchCostTests
{
    [Theory]
    [InlineData("call(\"*.*\")")]
    [InlineData("call(\"a.b\") | call(\"*\")")]
    [InlineData("call(\"*.make*\").where(0, \"x\")")]
    public void A_query_without_a_name_costs_every_file(string query) =>
        Check(query, "every file is parsed: the query names nothing that a file must hold");

    [Theory]
    [InlineData("call(\"*.serve\")")]
    [InlineData("call(\"*\").method(\"serve\")")]
    public void A_name_without_a_library_costs_every_file_that_says_it(string query) =>
        Check(query, "every file that says serve is parsed, whatever it imports");

    [Fact]
    public void A_library_without_a_name_costs_every_file_that_reaches_it() =>
        Check(
            "call(\"corp.web.*\")",
            "every file is parsed that reaches corp.web through imports, whatever it calls"
        );

    [Theory]
    [InlineData("call(\"corp.serve\")")]
    [InlineData("FlaskApp.method(\"run\")")]
    [InlineData("env(\"FLASK_RUN_HOST\")")]
    [InlineData("command(\"uvicorn\").where(\"--host\", \"0.0.0.0\")")]
    [InlineData("assign(\"bind\").in_file(\"gunicorn.conf.py\")")]
    public void Any_other_query_costs_nothing_to_speak_of(string query) => Check(query, null);

    private static void Check(string query, string? expected)
    {
        using var run = new CommandRun().With(
            "corp.yaml",
            $"version: 1\nrules:\n  - id: CORP-1\n    title: T\n    severity: low\n    message: M\n    query: |\n      {query}\n"
        );
        var (_, output, error) = run.Run("rules", "show", "--rules", "corp.yaml", "CORP-1");
        Assert.Contains("CORP-1  T", output + error, StringComparison.Ordinal);
        var cost = Array.Find(
            output.Split('\n'),
            line => line.StartsWith("cost:", StringComparison.Ordinal)
        );
        Assert.Equal(expected, cost?["cost:".Length..].Trim());
    }
}
