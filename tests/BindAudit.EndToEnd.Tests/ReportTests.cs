using System;
using System.Collections.Generic;
using System.IO;
using System.Text.Json;
using BindAudit.EndToEnd.Tests.Support;
using Xunit;

namespace BindAudit.EndToEnd.Tests;

public class ReportTests
{
    [Fact]
    public void Json_goes_to_standard_output_alone()
    {
        using var folder = Folder.With("app.py", Python.Bound);
        using var json = JsonDocument.Parse(folder.Run("scan", "--format=json").Output);
        var finding = json.RootElement.GetProperty("findings")[0];
        Assert.Equal("PYTHON-FLASK-AUDIT-003", finding.GetProperty("rule").GetString());
    }

    [Fact]
    public void Reports_go_to_files_beside_one_for_the_reader()
    {
        using var folder = Folder.With("app.py", Python.Bound);
        var outcome = folder.Run("scan", "-f", "sarif=a.sarif", "-f", "csv=a.csv", "-f", "concise");
        Assert.StartsWith("app.py:3:1: ", outcome.Output, StringComparison.Ordinal);
        Assert.StartsWith(
            "path,line,column",
            File.ReadAllText(folder.PathOf("a.csv")),
            StringComparison.Ordinal
        );
        using var sarif = JsonDocument.Parse(File.ReadAllText(folder.PathOf("a.sarif")));
        Assert.Equal("2.1.0", sarif.RootElement.GetProperty("version").GetString());
    }

    [Fact]
    public void Output_takes_the_one_report_and_leaves_nothing_beside_it()
    {
        using var folder = Folder.With("app.py", Python.Bound).Add("out.txt", "old");
        var outcome = folder.Run("scan", "-f", "concise", "--output", "out.txt");
        Assert.Equal((1, ""), (outcome.ExitCode, outcome.Output));
        Assert.StartsWith(
            "app.py:3:1: ",
            File.ReadAllText(folder.PathOf("out.txt")),
            StringComparison.Ordinal
        );
        Assert.Equal(2, Directory.GetFileSystemEntries(folder.Path).Length);
    }

    [Fact]
    public void A_report_that_cannot_be_written_gives_2_in_one_line()
    {
        using var folder = Folder.With("app.py", Python.Bound);
        var outcome = folder.Run("scan", "--output", "gone/out.txt");
        Assert.Equal((2, ""), (outcome.ExitCode, outcome.Output));
        Assert.EndsWith(
            "gone/out.txt: the folder does not exist\n",
            outcome.Error,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("NO_COLOR", "1", false)]
    [InlineData("FORCE_COLOR", "1", true)]
    [InlineData("FORCE_COLOR", "0", false)]
    public void The_environment_decides_about_colour(string name, string value, bool isColored)
    {
        using var folder = Folder.With("app.py", Python.Bound);
        var outcome = Tool.Run(
            folder.Path,
            "",
            new Dictionary<string, string> { [name] = value },
            "scan"
        );
        Assert.Equal(isColored, outcome.Output.Contains('\u001b', StringComparison.Ordinal));
    }

    [Fact]
    public void The_option_decides_before_the_environment()
    {
        using var folder = Folder.With("app.py", Python.Bound);
        var variables = new Dictionary<string, string> { ["NO_COLOR"] = "1" };
        Assert.Contains(
            '\u001b',
            Tool.Run(folder.Path, "", variables, "scan", "--color", "always").Output
        );
    }
}
