using System;
using System.Linq;
using BindAudit.Rules.Loading;
using Xunit;
using static BindAudit.Tests.Rules.Loading.LoadingErrors;

namespace BindAudit.Tests.Rules.Loading;

/// <summary>The exact wording and place of each mistake in a query.</summary>
public sealed class QueryErrorTests
{
    [Theory]
    [InlineData("Ap.method(\"run\")", "9:12: unknown type `Ap`, did you mean `App`?")]
    [InlineData(
        "App.method(\"run\").where(\"hots\", _)",
        "9:36: `App.run` has no parameter `hots`, did you mean `host`?"
    )]
    [InlineData(
        "App.method(\"run\").where(\"host\", $ayn)",
        "9:44: unknown value set `$ayn`, did you mean `$any`?"
    )]
    [InlineData("App.method(\"run\").where(\"host\", \"x\"", "9:47: expected `or` or `)`")]
    [InlineData("App.metod(\"run\")", "9:16: unknown step `metod`, did you mean `method`?")]
    [InlineData(
        "App.where(0, regex(\"(\"))",
        "9:31: this is no regex: invalid pattern '(' at offset 1. Not enough )'s"
    )]
    [InlineData(
        "App.where(0, regex(\"(?=a)\"))",
        "9:31: this regex needs backtracking (lookaround, back reference or atomic group), which is not allowed here"
    )]
    [InlineData(
        "App.set(\"host\").where(\"hots\", _)",
        "9:34: what `.set` writes is called `value`"
    )]
    [InlineData(
        "call(\"web run\")",
        "9:17: `web run` is no dotted name, expected such as `flask.Flask`"
    )]
    [InlineData(
        "assign(\"bind\")",
        "9:19: `bind` can stand in any file, add `.in_file(…)` or write its module before it"
    )]
    [InlineData("assign(\"a.b\").where(\"x\", _)", "9:32: what `assign` writes is called `value`")]
    [InlineData("env(\"A=B\")", "9:16: `A=B` is no environment variable")]
    [InlineData("env(\"A\").where(0, _)", "9:27: what `env` writes is called `value`")]
    [InlineData("command(\" \")", "9:20: a command needs the name of a program")]
    [InlineData(
        "command(\"x\").where(\"host\", _)",
        "9:31: `host` is no option of a command, expected such as `--host/-h`, or a position"
    )]
    [InlineData("command(\"x\").where(-1, _)", "9:31: a position counts from 0")]
    [InlineData(
        "command(\"x\").method(\"run\")",
        "9:24: a command is no object, `.method(…)` has nothing to stand behind"
    )]
    [InlineData(
        "env(\"A\").set(\"x\")",
        "9:20: an environment variable is no object, `.set(…)` has nothing to stand behind"
    )]
    [InlineData(
        "assign(\"a.b\").set_item(\"x\")",
        "9:25: an assignment is no object, `.set_item(…)` has nothing to stand behind"
    )]
    [InlineData(
        "App.set_item(\"K\").where(\"k\", _)",
        "9:36: what `.set_item` writes is called `value`"
    )]
    [InlineData("App.where(-1, _)", "9:22: a position counts from 0")]
    [InlineData("App.method(\"a.b\")", "9:23: `a.b` is no method name")]
    [InlineData(
        "App.set(\"a b\")",
        "9:20: `a b` is no dotted name, expected such as `flask.Flask`"
    )]
    [InlineData("call(a.b)", "9:17: expected string")]
    [InlineData("App.where(0, $)", "9:26: expected name")]
    [InlineData("cal(\"a.b\")", "9:12: unknown source `cal`, did you mean `call`?")]
    public void A_query(string query, string error) => CheckRule($"query: {query}", error);

    [Fact]
    public void A_query_that_is_nested_too_deep() =>
        CheckRule(
            $"query: App.where(0, {Times("not(", 400)}_{Times(")", 400)})",
            "9:825: nesting is too deep"
        );

    [Fact]
    public void An_error_in_a_query_alone_has_its_column()
    {
        var error = RuleLoader
            .LoadQuery("FlaskAp.method(\"run\")", [BuiltInPack.Read()])
            .Errors.Single();
        Assert.Equal(
            ("query", 1, 1, "unknown type `FlaskAp`, did you mean `FlaskApp`?"),
            (error.File, error.Line, error.Column, error.Message)
        );
    }

    /// <summary>What is cheap to check is checked without its automaton; what needs backtracking is refused all the same.</summary>
    [Theory]
    [InlineData("a\\1")]
    [InlineData("a\\k<b>")]
    [InlineData("\\Ga")]
    [InlineData("(?>a)")]
    [InlineData("(?<!a)b")]
    public void A_regex_that_needs_backtracking(string expression) =>
        Assert.StartsWith(
            "9:31: this",
            LoadingErrors
                .Messages(
                    $"{Good}rules:\n  - id: R\n    query: App.where(0, regex(\"{expression}\"))\n"
                )
                .Single(),
            StringComparison.Ordinal
        );

    private static string Times(string text, int count) =>
        string.Concat(Enumerable.Repeat(text, count));
}
