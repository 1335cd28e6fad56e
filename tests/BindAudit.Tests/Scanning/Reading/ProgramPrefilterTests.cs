using System.Linq;
using BindAudit.Rules.Loading;
using BindAudit.Rules.Matching;
using Xunit;

namespace BindAudit.Tests.Scanning.Reading;

/// <summary>Commands, environment variables and configuration files are found with and without the prefilter (invariant 9).</summary>
public sealed class ProgramPrefilterTests : ScanTest
{
    private static readonly RuleSet Pack = RuleLoader.Load([BuiltInPack.Read()]).Rules!;

    private const string Command = "['uvicorn', 'a:b', '--host', '0.0.0.0']";

    [Fact]
    public void A_command_in_one_file() =>
        CheckBoth(["run.py:2"], ("run.py", $"import subprocess\nsubprocess.run({Command})\n"));

    [Fact]
    public void A_command_in_a_constant_of_another_file() =>
        CheckBoth(
            ["run.py:2"],
            ("conf.py", $"COMMAND = {Command}\n"),
            ("run.py", "import os, subprocess, conf\nsubprocess.run(conf.COMMAND)\n")
        );

    [Fact]
    public void A_command_that_a_caller_brings() =>
        CheckBoth(
            ["shell.py:3"],
            ("shell.py", "import os\ndef sh(line):\n    os.system(line)\n"),
            ("run.py", "from shell import sh\nsh('uvicorn a:b --host 0.0.0.0')\n")
        );

    [Fact]
    public void A_function_that_another_file_imports() =>
        CheckBoth(
            ["run.py:2"],
            ("shell.py", "from subprocess import run\n"),
            ("run.py", $"from shell import run\nrun({Command})\n")
        );

    [Theory]
    [InlineData("os.system('label-studio start --internal-host 0.0.0.0')")]
    [InlineData("os.system('cd /app\\nexec /opt/bin/waitress-serve --host=0.0.0.0 a:b')")]
    [InlineData("subprocess.run(['waitress-serve', '--host', '0.0.0.0', 'a:b'])")]
    [InlineData("subprocess.run('waitress-serve --host 0.0.0.0 a:b'.split())")]
    public void A_name_with_hyphens(string call) =>
        CheckBoth(["run.py:2"], ("run.py", $"import os, subprocess\n{call}\n"));

    [Fact]
    public void A_short_option_with_its_value() =>
        CheckBoth(["run.py:2"], ("run.py", "import os\nos.system('gunicorn -b0.0.0.0:80 app')\n"));

    [Fact]
    public void A_variable() =>
        CheckBoth(
            ["run.py:2", "test_run.py:2"],
            ("run.py", "import os\nos.environ['FLASK_RUN_HOST'] = '0.0.0.0'\n"),
            (
                "test_run.py",
                "def test_it(monkeypatch):\n    monkeypatch.setenv('FLASK_RUN_HOST', '0.0.0.0')\n"
            )
        );

    [Fact]
    public void A_configuration_file() =>
        CheckBoth(
            ["gunicorn.conf.py:1"],
            ("gunicorn.conf.py", "bind = '0:80'\n"),
            ("other.py", "bind = '0:80'\n")
        );

    [Fact]
    public void Nothing() =>
        CheckBoth(
            [],
            ("run.py", "import subprocess\nsubprocess.run(['ls'])\n"),
            ("words.py", "print('uvicorn a:b --host 0.0.0.0')\n")
        );

    private static void CheckBoth(string[] expected, params (string Name, string Text)[] files)
    {
        using var folder = new TemporaryFolder();
        foreach (var (name, text) in files)
        {
            folder.Write(name, text);
        }

        foreach (var prefilter in new[] { true, false })
        {
            var result = Scan(
                folder,
                options => options with { Prefilter = prefilter, Rules = Pack, KnownRules = Pack }
            );
            Assert.Empty(result.Failures.Select(failure => failure.ToString()));
            Assert.Equal(
                expected,
                result.Findings.Select(found => $"{found.Place.Path}:{found.Place.StartLine}")
            );
        }
    }
}
