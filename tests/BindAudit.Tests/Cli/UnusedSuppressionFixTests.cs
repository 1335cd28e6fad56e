using System;
using Xunit;

namespace BindAudit.Tests.Cli;

public sealed class UnusedSuppressionFixTests
{
    private static void Check(string source, string expected, params string[] options)
    {
        using var run = new CommandRun().With("a.py", source);
        _ = run.Run(["scan", "--fix", .. options]);
        Assert.Equal(expected, run.Read("a.py"));
    }

    [Theory]
    [InlineData("x = 1  # ignore: CSP-D404 -- why\n", "x = 1\n")]
    [InlineData("x = 1\t# ignore -- a", "x = 1")]
    [InlineData("x = 1  # ignore\n", "x = 1  # ignore\n")]
    [InlineData("if x:\n    # ignore: CSP-D404\n    pass\n", "if x:\n    pass\n")]
    [InlineData("x = 1  # ignore: CSP-D404 -- see #12\n", "x = 1\n")]
    [InlineData("x = 1  # ignore: CSP-D404 # noqa: E501\n", "x = 1  # noqa: E501\n")]
    [InlineData("x = 1  # type: ignore  # ignore: CSP-D404 -- a\n", "x = 1  # type: ignore\n")]
    [InlineData("x = 1  # ignore: CSP-D404, XYZ-1 -- why\n", "x = 1  # ignore: XYZ-1 -- why\n")]
    [InlineData("# ignore-file: B104 -- a\nx = 1\n", "x = 1\n")]
    [InlineData("x = '''\n# ignore: CSP-D404\n'''\n", "x = '''\n# ignore: CSP-D404\n'''\n")]
    [InlineData("x = 1  # ignored because\n", "x = 1  # ignored because\n")]
    [InlineData("x = 1  # nosec B104\n", "x = 1  # nosec B104\n")]
    [InlineData(
        "import flask\nflask.Flask('a').run('0.0.0.0')  # ignore: CSP-D404, BIND-GRADIO-LAUNCH -- a\n",
        "import flask\nflask.Flask('a').run('0.0.0.0')  # ignore: CSP-D404 -- a\n"
    )]
    public void What_silences_nothing_goes(string source, string expected) =>
        Check(source, expected);

    [Fact]
    public void A_rule_that_does_not_run_shows_nothing() =>
        Check(
            "x = 1  # ignore: CSP-D404\n",
            "x = 1  # ignore: CSP-D404\n",
            "--select",
            "BIND-HTTP-SERVER"
        );

    [Fact]
    public void What_a_caller_in_another_file_needs_stays_in_a_file_that_was_named()
    {
        const string Code =
            "import uvicorn\ndef go(host):\n    uvicorn.run(1, host=host)  # ignore: CSP-D404 -- a\n";
        using var run = new CommandRun()
            .With("a.py", Code)
            .With("b.py", "import a\na.go('0.0.0.0')\n");
        _ = run.Run("scan", "--fix", "a.py");
        Assert.Equal(Code, run.Read("a.py"));
        _ = run.With("b.py", "import a\na.go('10.0.0.1')\n").Run("scan", "--fix", "a.py");
        Assert.DoesNotContain("ignore", run.Read("a.py"), StringComparison.Ordinal);
    }

    [Fact]
    public void It_is_told()
    {
        using var run = new CommandRun().With(
            "a.py",
            "x = 1  # ignore: B104\ny = 2  # ignore: S104\n"
        );
        Assert.StartsWith(
            "removed 2 unused suppressions in 1 file\n",
            run.Run("scan", "--fix").Error,
            StringComparison.Ordinal
        );
    }
}
