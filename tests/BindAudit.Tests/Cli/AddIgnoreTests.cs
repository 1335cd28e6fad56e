using System;
using Xunit;

namespace BindAudit.Tests.Cli;

public sealed class AddIgnoreTests
{
    private const string Import = "from flask import Flask\napp = Flask('a')\n";

    /// <summary>Adds comments (<c>~</c> in what is expected), then scans: silent; then adds them again: nothing changes.</summary>
    private static void Check(string code, string expected)
    {
        var whole =
            Import + expected.Replace("~", "# ignore: CSP-D404 -- why", StringComparison.Ordinal);
        using var run = new CommandRun().With("a.py", Import + code);
        Assert.Equal(0, run.Run("scan", "--add-ignore", "why").Code);
        Assert.Equal(whole, run.Read("a.py"));
        Assert.Equal((0, ""), (run.Run("scan").Code, run.Run("scan").Output));
        var (_, _, error) = run.Run("scan", "--add-ignore", "why");
        Assert.StartsWith("nothing to ignore\n", error, StringComparison.Ordinal);
        Assert.Equal(whole, run.Read("a.py"));
    }

    [Theory]
    [InlineData("app.run('0.0.0.0')\n", "app.run('0.0.0.0')  ~\n")]
    [InlineData("app.run('0.0.0.0') \n", "app.run('0.0.0.0')  ~\n")]
    [InlineData("app.run('0.0.0.0')", "app.run('0.0.0.0')  ~")]
    [InlineData("app.run(\n    '0.0.0.0',\n)\n", "app.run(  ~\n    '0.0.0.0',\n)\n")]
    [InlineData("app.run \\\n    ('0.0.0.0')\n", "app.run \\\n    ('0.0.0.0')  ~\n")]
    [InlineData("app.run('0.0.0.0', doc='''\n''')\n", "app.run('0.0.0.0', doc='''\n''')  ~\n")]
    [InlineData(
        "app.run('0.0.0.0', doc=f'''\n{1}\n''')\n",
        "app.run('0.0.0.0', doc=f'''\n{1}\n''')  ~\n"
    )]
    [InlineData("if app.run('0.0.0.0'):\n    pass\n", "if app.run('0.0.0.0'):  ~\n    pass\n")]
    [InlineData(
        "def go():\n\tx = 1; app.run('0.0.0.0'); y = '''\n'''\n",
        "def go():\n\t~\n\tx = 1; app.run('0.0.0.0'); y = '''\n'''\n"
    )]
    [InlineData("app.run('0.0.0.0')  # noqa: E501\n", "app.run('0.0.0.0')  # noqa: E501  ~\n")]
    [InlineData(
        "app.run('0.0.0.0')  # ignore: XYZ-1 -- why\n",
        "app.run('0.0.0.0')  # ignore: XYZ-1, CSP-D404 -- why\n"
    )]
    [InlineData(
        "app.run('0.0.0.0')  # ignore: XYZ-1 -- other\n",
        "app.run('0.0.0.0')  # ignore: XYZ-1 -- other  ~\n"
    )]
    [InlineData(
        "app.run('0.0.0.0'); app.run('0.0.0.0')\n",
        "app.run('0.0.0.0'); app.run('0.0.0.0')  ~\n"
    )]
    public void A_comment_stands_beside_the_call(string code, string expected) =>
        Check(code, expected);

    [Fact]
    public void A_reason_that_the_encoding_cannot_say_is_refused()
    {
        const string Code = "# coding: ascii\n" + Import + "app.run('0.0.0.0')\n";
        using var run = new CommandRun().With("a.py", Code);
        var (code, _, error) = run.Run("scan", "--add-ignore", "schön");
        Assert.Equal((1, Code), (code, run.Read("a.py")));
        Assert.Contains("not changed: a.py: its encoding ascii", error, StringComparison.Ordinal);
    }
}
