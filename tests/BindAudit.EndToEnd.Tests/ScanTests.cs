using System;
using System.IO;
using BindAudit.EndToEnd.Tests.Support;
using Xunit;

namespace BindAudit.EndToEnd.Tests;

public class ScanTests
{
    private const string Place = "app.py:3:1: PYTHON-FLASK-AUDIT-003 [CSP-D404]";

    [Fact]
    public void A_finding_gives_1_and_its_place_on_standard_output()
    {
        using var folder = Folder.With("app.py", Python.Bound);
        var outcome = folder.Run("scan", "--format", "concise");
        Assert.Equal(1, outcome.ExitCode);
        Assert.StartsWith(Place, outcome.Output, StringComparison.Ordinal);
        Assert.Contains("1 finding", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_found_gives_0_and_says_so()
    {
        using var folder = Folder.With("app.py", Python.Clean);
        var outcome = folder.Run("scan", "-f", "concise");
        Assert.Equal((0, ""), (outcome.ExitCode, outcome.Output));
        Assert.StartsWith("no findings, 1 file scanned", outcome.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--fail-on", "high")]
    [InlineData("--fail-on", "never")]
    [InlineData("--exit-zero")]
    public void Findings_below_the_level_are_shown_and_do_not_fail(params string[] options)
    {
        using var folder = Folder.With("app.py", Python.Bound);
        var outcome = folder.Run(["scan", "-f", "concise", .. options]);
        Assert.Equal(0, outcome.ExitCode);
        Assert.StartsWith(Place, outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_path_that_does_not_exist_gives_2_and_keeps_the_other_findings()
    {
        using var folder = Folder.With("app.py", Python.Bound);
        var outcome = folder.Run("scan", "--exit-zero", "-f", "concise", "app.py", "gone.py");
        Assert.Equal(2, outcome.ExitCode);
        Assert.StartsWith(Place, outcome.Output, StringComparison.Ordinal);
        Assert.Contains("error: gone.py: ", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_without_python_gives_2()
    {
        using var folder = Folder.With("notes.txt", "none");
        Assert.Equal(2, folder.Run("scan").ExitCode);
    }

    [Fact]
    public void Everything_excluded_gives_0_with_a_count()
    {
        using var folder = Folder.With("app.py", Python.Bound);
        var outcome = folder.Run("scan", "app.py", "--exclude", "*.py");
        Assert.Equal(0, outcome.ExitCode);
        Assert.Contains("excluded", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_binary_file_costs_itself_alone_and_fails_only_a_strict_scan()
    {
        using var folder = Folder.With("app.py", Python.Clean).Add("data.py", "x = 1\n\0\0\0");
        var outcome = folder.Run("scan");
        Assert.Equal(0, outcome.ExitCode);
        Assert.Contains("error: data.py: ", outcome.Error, StringComparison.Ordinal);
        Assert.Equal(2, folder.Run("scan", "--strict").ExitCode);
    }

    [Fact]
    public void A_suppressed_finding_is_counted_and_shown_only_on_request()
    {
        var source =
            Python.Bound.Replace("\n\n", "\n", StringComparison.Ordinal).TrimEnd()
            + "  # ignore: CSP-D404 -- lab\n";
        using var folder = Folder.With("app.py", source);
        var outcome = folder.Run("scan", "-f", "concise");
        Assert.Equal((0, ""), (outcome.ExitCode, outcome.Output));
        Assert.Contains("1 suppressed", outcome.Error, StringComparison.Ordinal);
        Assert.StartsWith(
            "app.py:3:1: ",
            folder.Run("scan", "-f", "concise", "--show-suppressed").Output,
            StringComparison.Ordinal
        );
        Assert.Equal(1, folder.Run("scan", "--no-suppress").ExitCode);
    }

    [Fact]
    public void Select_and_ignore_choose_rules_by_group_and_alias()
    {
        using var folder = Folder.With("app.py", Python.Bound);
        Assert.Equal(1, folder.Run("scan", "--select", "B104").ExitCode);
        Assert.Equal(0, folder.Run("scan", "--ignore", "csp-d404").ExitCode);
    }

    [Fact]
    public void Standard_input_is_scanned_under_the_name_it_is_given()
    {
        var outcome = Tool.Run(
            AppContext.BaseDirectory,
            Python.Bound,
            [],
            "scan",
            "-",
            "--stdin-filename",
            "web/app.py",
            "-f",
            "concise"
        );
        Assert.Equal(1, outcome.ExitCode);
        Assert.StartsWith("web/" + Place, outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_report_does_not_depend_on_the_number_of_workers()
    {
        using var folder = new Folder();
        for (var at = 0; at < 40; at++)
        {
            folder.Add($"m{at}/app.py", at % 2 == 0 ? Python.Bound : Python.Clean);
        }

        Assert.Equal(
            folder.Run("scan", "-f", "json", "-j", "1").Output,
            folder.Run("scan", "-f", "json", "-j", "4").Output
        );
    }

    [Fact]
    public void A_name_with_an_escape_sequence_cannot_steer_the_terminal()
    {
        using var folder = Folder.With("a\u001b[31m.py", Python.Bound);
        var outcome = folder.Run("scan");
        Assert.DoesNotContain('\u001b', outcome.Output + outcome.Error);
        Assert.Contains("a\\x1b[31m.py", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Quiet_leaves_the_findings_alone()
    {
        using var folder = Folder.With("app.py", Python.Bound);
        var outcome = folder.Run("scan", "--quiet", "-f", "concise");
        Assert.Equal((1, ""), (outcome.ExitCode, outcome.Error));
    }

    [Fact]
    public void A_rules_file_at_the_root_that_nothing_uses_is_pointed_out()
    {
        using var folder = Folder.With("app.py", Python.Clean).Add("rules.yaml", "version: 1\n");
        Assert.Contains(
            "note: rules.yaml is not used",
            folder.Run("scan").Error,
            StringComparison.Ordinal
        );
        Assert.False(File.Exists(folder.PathOf("out.json")));
    }
}
