using System;
using System.IO;
using System.Text;
using Xunit;

namespace BindAudit.Tests.Cli;

public sealed class FixTests
{
    private const string Import = "from flask import Flask\napp = Flask('a')\n";

    /// <summary>What <c>scan --fix</c> makes of the lines behind an import; a second run changes nothing.</summary>
    private static void Check(string line, string expected, params string[] options)
    {
        using var run = new CommandRun().With("a.py", Import + line);
        _ = run.Run(["scan", "--fix", .. options]);
        Assert.Equal(Import + expected, run.Read("a.py"));
        var (_, _, error) = run.Run(["scan", "--fix", .. options]);
        Assert.StartsWith("nothing to fix\n", error, StringComparison.Ordinal);
        Assert.Equal(Import + expected, run.Read("a.py"));
    }

    private static void CheckWhole(string source, string expected, params string[] options)
    {
        using var run = new CommandRun().With("a.py", source);
        _ = run.Run(["scan", .. options]);
        Assert.Equal(expected, run.Read("a.py"));
    }

    [Theory]
    [InlineData("app.run(host='0.0.0.0')", "app.run(host='127.0.0.1')")]
    [InlineData(
        "app.run(\n\thost=R\"0.0.0.0\",  # why\n)",
        "app.run(\n\thost=R\"127.0.0.1\",  # why\n)"
    )]
    [InlineData("app.run(\"\"\"0.0.0.0\"\"\")\n", "app.run(\"\"\"127.0.0.1\"\"\")\n")]
    [InlineData("app.run('::')\n", "app.run('::1')\n")]
    [InlineData(
        "app.run('0.0.0.0'); app.run('0.0.0.0')\n",
        "app.run('127.0.0.1'); app.run('127.0.0.1')\n"
    )]
    public void Loopback_stands_where_the_host_stood(string line, string expected) =>
        Check(line, expected);

    [Theory]
    [InlineData("HOST = '0.0.0.0'\napp.run(HOST)\n", "HOST = '127.0.0.1'\napp.run(HOST)\n")]
    [InlineData(
        "HOST = '0.0.0.0'\napp.run(HOST)\napp.run(host=HOST)\n",
        "HOST = '127.0.0.1'\napp.run(HOST)\napp.run(host=HOST)\n"
    )]
    [InlineData(
        "def go():\n    host = '0.0.0.0'\n    app.run(host=host)\ndef host(): pass\n",
        "def go():\n    host = '127.0.0.1'\n    app.run(host=host)\ndef host(): pass\n"
    )]
    [InlineData(
        "HOST = '0.0.0.0'\ndef other(HOST): print(HOST)\napp.run(HOST)\n",
        "HOST = '127.0.0.1'\ndef other(HOST): print(HOST)\napp.run(HOST)\n"
    )]
    [InlineData(
        "def f(s): return s == '0.0.0.0'\napp.run('0.0.0.0')\n",
        "def f(s): return s == '0.0.0.0'\napp.run('127.0.0.1')\n"
    )]
    [InlineData(
        "class C:\n    HOST = '0.0.0.0'\n    def go(self): app.run(self.HOST)\n",
        "class C:\n    HOST = '127.0.0.1'\n    def go(self): app.run(self.HOST)\n"
    )]
    public void A_constant_is_changed_where_nothing_else_uses_it(string code, string expected) =>
        Check(code, expected);

    [Theory]
    [InlineData("HOST = '0.0.0.0'\napp.run(HOST)\nprint(HOST)\n")]
    [InlineData("HOST = '0.0.0.0'\n__all__ = ['HOST']\napp.run(HOST)\n")]
    [InlineData("HOST = '0.0.0.0'\nother = HOST\napp.run(HOST)\n")]
    [InlineData("class C:\n    HOST = '0.0.0.0'\napp.run(C.HOST)\nprint(C.HOST)\n")]
    [InlineData("def go(s):\n    app.run('0.0.0.0')\n    assert s == '0.0.0.0'\n")]
    [InlineData("def go(host='0.0.0.0'):\n    app.run(host)\n")]
    [InlineData("import os\napp.run(os.environ.get('H', '0.0.0.0'))\n")]
    public void Only_an_unsafe_fix_changes_what_others_use_or_a_default(string code)
    {
        Check(code, code);
        var at = code.IndexOf("0.0.0.0", StringComparison.Ordinal);
        Check(code, code[..at] + "127.0.0.1" + code[(at + 7)..], "--unsafe-fixes");
    }

    [Fact]
    public void A_constant_that_another_file_uses_stays()
    {
        using var run = new CommandRun()
            .With("settings.py", "HOST = '0.0.0.0'\n")
            .With("a.py", "import settings\n" + Import + "app.run(settings.HOST)\n")
            .With("b.py", "from settings import HOST\nprint(HOST)\n");
        _ = run.Run("scan", "--fix");
        Assert.Equal("HOST = '0.0.0.0'\n", run.Read("settings.py"));
        _ = run.With("b.py", "from other import HOST\nprint(HOST)\n").Run("scan", "--fix");
        Assert.Equal("HOST = '127.0.0.1'\n", run.Read("settings.py"));
    }

    [Fact]
    public void Only_files_that_were_asked_for_change()
    {
        using var run = new CommandRun()
            .With("settings.py", "HOST = '0.0.0.0'\n")
            .With("a.py", "import settings\n" + Import + "app.run(settings.HOST)\n");
        Assert.Equal(1, run.Run("scan", "--fix", "a.py").Code);
        Assert.Equal("HOST = '0.0.0.0'\n", run.Read("settings.py"));
    }

    [Theory]
    [InlineData("app.run('0.0.' '0.0')\n")]
    [InlineData("app.run('' '0.0.0.0')\n")]
    [InlineData("app.run('\\x30.0.0.0')\n")]
    public void What_is_put_together_is_not_guessed(string line) => Check(line, line);

    [Theory]
    [InlineData(
        "import socket\ns = socket.socket()\ns.setsockopt(0, socket.IP_ADD_MEMBERSHIP, b'')\ns.bind(('', 1900))\n"
    )]
    [InlineData("import socket\ns = socket.socket(socket.AF_INET6)\ns.bind(('', 80))\n")]
    [InlineData("import socket\ns = socket.socket()\ns.bind(('', 0))\n")]
    [InlineData("from aiohttp import web\nweb.run_app(app, host=['0.0.0.0', \"127.0.0.1\"])\n")]
    public void What_loopback_would_break_stays(string code) => Check(code, code);

    [Fact]
    public void Every_host_of_a_list_is_changed_at_once() =>
        CheckWhole(
            "import asyncio\nasyncio.start_server(None, ['0.0.0.0', '::', '10.0.0.1'], 80)\n",
            "import asyncio\nasyncio.start_server(None, ['127.0.0.1', '::1', '10.0.0.1'], 80)\n",
            "--fix"
        );

    [Theory]
    [InlineData("\ufefffrom flask import Flask\r\nFlask('é').run('0.0.0.0')", "utf-8")]
    [InlineData("# coding: latin-1\nfrom flask import Flask\rFlask('é').run('0.0.0.0')", "latin1")]
    [InlineData("# coding: gbk\nfrom flask import Flask\nFlask('中').run('0.0.0.0') # 文", "gbk")]
    [InlineData(
        "# coding: utf-8\n\tfrom x\n\ffrom flask import Flask\nFlask('🐍').run('0.0.0.0')",
        "utf-8"
    )]
    public void Bytes_elsewhere_stay(string text, string encoding)
    {
        var bytes = EncodingOf(encoding).GetBytes(text);
        using var run = new CommandRun();
        File.WriteAllBytes(Path.Join(run.FullPath, "a.py"), bytes);
        _ = run.Run("scan", "--fix");
        Assert.Equal(
            EncodingOf(encoding)
                .GetBytes(text.Replace("0.0.0.0", "127.0.0.1", StringComparison.Ordinal)),
            File.ReadAllBytes(Path.Join(run.FullPath, "a.py"))
        );
    }

    private static Encoding EncodingOf(string name) =>
        name == "gbk"
            ? CodePagesEncodingProvider.Instance.GetEncoding(936)!
            : Encoding.GetEncoding(name);

    [Fact]
    public void The_mode_and_a_symbolic_link_stay()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var run = new CommandRun().With("real/a.py", Import + "app.run('0.0.0.0')\n");
        var real = Path.Join(run.FullPath, "real", "a.py");
        var mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
        File.SetUnixFileMode(real, mode);
        _ = File.CreateSymbolicLink(Path.Join(run.FullPath, "link.py"), "real/a.py");
        _ = run.Run("scan", "--fix", "link.py");
        Assert.Equal(Import + "app.run('127.0.0.1')\n", run.Read("real/a.py"));
        Assert.Equal(mode, File.GetUnixFileMode(real));
        Assert.Equal("real/a.py", new FileInfo(Path.Join(run.FullPath, "link.py")).LinkTarget);
        Assert.Single(Directory.GetFiles(Path.Join(run.FullPath, "real")));
    }

    [Fact]
    public void A_line_that_is_not_python_is_left_alone()
    {
        const string Code = Import + "app.run('0.0.0.0'\nx = 1\n";
        using var run = new CommandRun().With("a.py", Code);
        var (code, _, error) = run.Run("scan", "--fix");
        Assert.Equal((1, Code), (code, run.Read("a.py")));
        Assert.Contains("not changed: a.py: line 3 is not python", error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_left_decides_the_exit_code()
    {
        using var run = new CommandRun().With("a.py", Import + "app.run('0.0.0.0')\n");
        var (code, output, error) = run.Run("scan", "--fix");
        Assert.Equal((0, ""), (code, output));
        Assert.StartsWith(
            "fixed 1 finding in 1 file\nno findings",
            error,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Only_what_is_reported_is_fixed()
    {
        using var run = new CommandRun()
            .With("a.py", Import + "app.run('0.0.0.0')\n")
            .With("b.py", Import + "app.run('0.0.0.0')  # ignore: CSP-D404 -- right here\n");
        _ = run.Run("baseline", "a.py", "-o", "base.json");
        var (code, _, error) = run.Run("scan", "--fix", "--baseline", "base.json");
        Assert.Equal(0, code);
        Assert.StartsWith("nothing to fix\n", error, StringComparison.Ordinal);
        _ = run.Run("scan", "--fix", "--ignore", "CSP-D404", "a.py");
        Assert.Equal(Import + "app.run('0.0.0.0')\n", run.Read("a.py"));
    }

    [Fact]
    public void Standard_input_is_printed_fixed_and_what_is_left_goes_to_standard_error()
    {
        using var run = new CommandRun();
        var (code, output, error) = run.RunIn(
            ".",
            Import + "app.run('0.0.0.0')\ndef go(host='0.0.0.0'): app.run(host)\n",
            "scan",
            "--fix",
            "--stdin-filename",
            "x.py",
            "-"
        );
        Assert.Equal(1, code);
        Assert.Equal(
            Import + "app.run('127.0.0.1')\ndef go(host='0.0.0.0'): app.run(host)\n",
            output
        );
        Assert.Contains("x.py", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("scan", "--add-ignore", "why", "--fix")]
    [InlineData("scan", "--patch", "--format", "json")]
    [InlineData("scan", "--unsafe-fixes")]
    [InlineData("scan", "--add-ignore", "")]
    [InlineData("scan", "--add-ignore", "two\nlines")]
    [InlineData("scan", "--fix=loop")]
    public void Options_that_do_not_go_together_are_refused(params string[] words)
    {
        using var run = new CommandRun().With("a.py", "pass\n");
        Assert.Equal(2, run.Run(words).Code);
    }
}
