using System;
using System.IO;
using System.Linq;
using Xunit;
using static BindAudit.Tests.Cli.ConfiguredProject;

namespace BindAudit.Tests.Cli;

/// <summary>What is in force, and the file that <c>init</c> writes.</summary>
public sealed class ConfigurationInitTests
{
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
