using System;
using BindAudit.Reporting;
using BindAudit.Tests.Reporting;
using Xunit;

namespace BindAudit.Tests.Cli;

public sealed class NotebookCommandTests
{
    private const string Source = "import flask\n\nflask.Flask('a').run(host='0.0.0.0')\n";

    // The call is on line 2 of the third cell, and on line 8 of the file.
    private const string Notebook = """
        {
         "cells": [
          {"cell_type": "code", "source": ["import flask\n", "app = flask.Flask('a')"]},
          {"cell_type": "markdown", "source": ["# start"]},
          {"cell_type": "code",
           "source": [
            "%matplotlib inline\n",
            "app.run(host='0.0.0.0')\n",
            "# ignore: CSP-D404"
           ]}
         ],
         "metadata": {}, "nbformat": 4, "nbformat_minor": 5
        }
        """;

    public static TheoryData<string> Formats { get; } = [.. Reporters.Names];

    [Theory]
    [MemberData(nameof(Formats))]
    public void Every_format_reports_the_same_findings(string format)
    {
        using var run = Project();
        var line = ReportedSet.CountsInFile(format) ? 8 : 2;
        Assert.Equal(
            [(3, "PYTHON-FLASK-AUDIT-003"), (line, "PYTHON-FLASK-AUDIT-003")],
            ReportedSet.Read(format, run.Run("scan", "-f", format).Output)
        );
    }

    [Fact]
    public void Standard_input_can_be_a_notebook()
    {
        using var run = new CommandRun();
        Assert.StartsWith(
            "x.ipynb:cell 3:2:1: PYTHON-FLASK-AUDIT-003 ",
            run.RunIn(
                ".",
                Notebook,
                "scan",
                "-",
                "--stdin-filename",
                "x.ipynb",
                "-f",
                "concise"
            ).Output,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("n.ipynb:cell 3:2")]
    [InlineData("n.ipynb:cell 3:2:1")]
    [InlineData("n.ipynb:8")]
    public void A_place_in_a_cell_is_explained(string place)
    {
        using var run = Project();
        Assert.StartsWith(
            "n.ipynb:cell 3:2:1: app.run(host='0.0.0.0')\n",
            run.Run("explain", place).Output,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("n.ipynb:cell 2:1")]
    [InlineData("n.ipynb:cell 3:9")]
    [InlineData("n.ipynb:4")]
    public void A_place_without_code_is_refused(string place)
    {
        using var run = Project();
        Assert.Equal(
            "error: explain: no python stands at that line of n.ipynb; expected FILE:cell N:LINE, or a line of code in the file\n",
            run.Run("explain", place).Error
        );
    }

    [Fact]
    public void A_named_notebook_is_inspected_by_cell()
    {
        using var run = Project();
        Assert.Contains(
            "{\"path\":\"n.ipynb\",\"cell\":3,\"start\":[2,0],\"end\":[2,23],\"callee\":\"app.run\"",
            run.Run("inspect", "calls", "n.ipynb").Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_comment_at_the_end_of_a_cell_is_taken_out_within_its_string()
    {
        using var run = Project();
        _ = run.Run("scan", "n.ipynb", "--fix");
        Assert.Equal(
            Notebook
                .Replace("0.0.0.0", "127.0.0.1", StringComparison.Ordinal)
                .Replace("# ignore: CSP-D404", "", StringComparison.Ordinal),
            run.Read("n.ipynb")
        );
    }

    [Fact]
    public void A_baseline_knows_nothing_of_outputs_and_counts()
    {
        using var run = Project();
        _ = run.Run("baseline");
        run.With(
            "n.ipynb",
            Notebook.Replace(
                "{\"cell_type\": \"code\",",
                "{\"cell_type\": \"markdown\", \"source\": \"new\"}, {\"cell_type\": \"code\", \"execution_count\": 7, \"outputs\": [{\"text\": \"0.0.0.0\"}],",
                StringComparison.Ordinal
            )
        );
        Assert.Equal(0, run.Run("scan", "--baseline", ".bindaudit-baseline.json").Code);
    }

    private static CommandRun Project() =>
        new CommandRun().With("a.py", Source).With("n.ipynb", Notebook);
}
