using System;
using BindAudit.EndToEnd.Tests.Support;
using Xunit;

namespace BindAudit.EndToEnd.Tests;

public class QueryTests
{
    private const string Query = "FlaskApp.method(\"run\").where(\"host\", $any_address)";

    [Fact]
    public void A_query_finds_what_it_asks_for()
    {
        using var folder = Folder.With("app.py", Python.Bound);
        var outcome = folder.Run("query", Query, "-f", "concise");
        Assert.Equal(1, outcome.ExitCode);
        Assert.StartsWith("app.py:3:1: QUERY ", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_near_miss_is_explained_on_request()
    {
        using var folder = Folder.With("app.py", Python.Clean);
        var outcome = folder.Run("query", Query, "--explain", "-f", "concise");
        Assert.Equal(0, outcome.ExitCode);
        Assert.StartsWith(
            "app.py:3:1: near miss: `host` is '127.0.0.1'",
            outcome.Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_snippet_is_read_from_standard_input()
    {
        var outcome = Tool.Run(
            AppContext.BaseDirectory,
            Python.Bound,
            [],
            "query",
            Query,
            "-",
            "-f",
            "concise"
        );
        Assert.StartsWith("stdin.py:3:1: QUERY ", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bad_query_shows_its_place_with_a_caret()
    {
        var outcome = Tool.Run(AppContext.BaseDirectory, "query", "FlaskApp.metod(\"run\")");
        Assert.Equal((2, ""), (outcome.ExitCode, outcome.Output));
        Assert.Contains("query:1:10: ", outcome.Error, StringComparison.Ordinal);
        Assert.Contains(
            "    FlaskApp.metod(\"run\")\n             ^\n",
            outcome.Error,
            StringComparison.Ordinal
        );
    }
}
