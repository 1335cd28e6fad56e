using System;
using Xunit;

namespace BindAudit.Tests.Cli;

public sealed class NotebookFixTests
{
    private const string Notebook = """
        {
         "cells": [
          {
           "cell_type": "markdown",
           "source": ["0.0.0.0"]
          },
          {
           "cell_type": "code",
           "outputs": [{"text": "0.0.0.0 \u00e9"}],
           "source": [
            "%matplotlib inline\n",
            "import uvicorn\n",
            "uvicorn.run(\"\u00e9\", host=\"0.0.0.0\")"
           ]
          },
          {"cell_type": "code", "source": "uvicorn.run(1, host=None)  # why"},
          {"cell_type": "code", "source": ["x = 1  # ignore: CSP-D404 -- old\n", "y = 2"]}
         ],
         "metadata": {}, "nbformat": 4, "nbformat_minor": 5
        }
        """;

    private static void Check(string option, params (string Old, string New)[] edits)
    {
        using var run = new CommandRun().With("a.ipynb", Notebook);
        _ = run.Run(["scan", .. option.Split('|')]);
        var expected = Notebook.Replace("\r\n", "\n", StringComparison.Ordinal);
        foreach (var (old, @new) in edits)
        {
            expected = expected.Replace(old, @new, StringComparison.Ordinal);
        }

        Assert.Equal(expected, run.Read("a.ipynb"));
        var before = run.Read("a.ipynb");
        _ = run.Run(["scan", .. option.Split('|')]);
        Assert.Equal(before, run.Read("a.ipynb"));
    }

    [Fact]
    public void A_fix_changes_the_string_of_the_cell_and_nothing_else() =>
        Check(
            "--fix",
            ("host=\\\"0.0.0.0\\\"", "host=\\\"127.0.0.1\\\""),
            ("host=None", "host=\\\"127.0.0.1\\\""),
            ("x = 1  # ignore: CSP-D404 -- old", "x = 1")
        );

    [Fact]
    public void An_import_is_a_line_of_its_own() =>
        Check(
            "--fix=environment",
            ("host=\\\"0.0.0.0\\\"", "host=os.environ.get(\\\"HOST\\\", \\\"127.0.0.1\\\")"),
            ("host=None", "host=os.environ.get(\\\"HOST\\\", \\\"127.0.0.1\\\")"),
            ("x = 1  # ignore: CSP-D404 -- old", "x = 1"),
            (
                "\"%matplotlib inline\\n\"",
                "\"import os\\n\",\n    \"\\n\",\n    \"%matplotlib inline\\n\""
            )
        );

    [Fact]
    public void A_comment_stands_in_the_cell() =>
        Check(
            "--add-ignore|it \"must\"",
            (
                "host=\\\"0.0.0.0\\\")",
                "host=\\\"0.0.0.0\\\")  # ignore: CSP-D404 -- it \\\"must\\\""
            ),
            ("# why", "# why  # ignore: CSP-D404 -- it \\\"must\\\"")
        );
}
