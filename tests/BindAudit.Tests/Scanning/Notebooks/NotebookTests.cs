using System;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using BindAudit.Scanning.Results;
using Xunit;

namespace BindAudit.Tests.Scanning.Notebooks;

public sealed class NotebookTests : ScanTest
{
    private const string App = "import flask\napp = flask.Flask('a')";
    private const string Run = "app.run(host='0.0.0.0')";

    [Fact]
    public void Names_flow_from_cell_to_cell() =>
        CheckCells("2:1:1 FLASK-1", App, "app.run(host='0.0.0.0')\n");

    [Fact]
    public void A_magic_is_no_python() =>
        CheckCells("1:5:1 FLASK-1", $"%matplotlib inline\n!pip install x\n{App}\n{Run}");

    [Fact]
    public void A_command_goes_on_behind_a_backslash() =>
        CheckCells("1:5:1 FLASK-1", $"!pip install \\\n   flask(\n{App}\n{Run}");

    [Fact]
    public void What_percent_time_runs_is_python() =>
        CheckCells("1:3:19 FLASK-1", $"{App}\n%timeit -n 1 -r1  {Run}");

    [Fact]
    public void A_magic_stands_within_a_block() =>
        CheckCells("1:5:5 FLASK-1", $"{App}\nif x:\n    %cd ..\n    {Run}");

    [Fact]
    public void A_cell_under_a_python_magic_is_read() =>
        CheckCells("2:2:1 FLASK-1", App, $"%%time\n{Run}");

    [Theory]
    [InlineData("%%bash")]
    [InlineData("\n%%html --isolated")]
    public void A_cell_of_another_language_is_left_out(string magic) =>
        CheckCells("", App, $"{magic}\n{Run}");

    [Theory]
    [InlineData("?flask")]
    [InlineData("flask??")]
    [InlineData("%%capture?")]
    [InlineData("flask.Flask.run?  ")]
    [InlineData("names = !ls -l (")]
    [InlineData("names = %env HOST (")]
    [InlineData("/print (")]
    [InlineData(";print (")]
    public void What_only_ipython_reads_disturbs_nothing(string line) =>
        CheckCells("1:4:1 FLASK-1", $"{App}\n{line}\n{Run}");

    [Fact]
    public void A_value_that_a_command_gives_is_not_known() =>
        CheckCells("", $"{App}\nhost = '0.0.0.0'\nhost = !hostname\napp.run(host=host)");

    [Theory]
    [InlineData("text = '''\n!ls\nreally?\n'''")]
    [InlineData("rest = (10\n % 3\n)#\n")]
    [InlineData("a = 1  # really?\nb = 'what?'\nc = 10 \\\n%3")]
    public void What_looks_like_a_magic_within_a_statement_stays(string statement) =>
        CheckCells("1:7:1 FLASK-1", $"{App}\n{statement}\n{Run}");

    [Fact]
    public void Quotes_that_are_not_closed_end_with_their_cell() =>
        CheckCells("3:1:1 FLASK-1", App, "text = '''\nabc", Run);

    [Fact]
    public void A_comment_in_the_cell_silences() =>
        CheckCells("(1:3:1 FLASK-1)", $"{App}\n{Run}  # ignore: FLASK-1");

    [Fact]
    public void A_comment_at_the_end_of_a_cell_says_nothing_about_the_next() =>
        CheckCells("2:1:1 FLASK-1", $"{App}\n# ignore: FLASK-1", Run);

    [Fact]
    public void The_first_comments_of_the_first_cell_silence_the_notebook() =>
        CheckCells("(2:1:1 FLASK-1)", $"# ignore-file: FLASK-1 -- demo\n{App}", Run);

    [Fact]
    public void A_warning_names_the_cell()
    {
        var warning = Assert.Single(Scan(Json(App, $"{Run}\n# ignore: FLASK-9")).Warnings);
        Assert.Equal((2, 2, 1), (warning.Cell, warning.Line, warning.Column));
    }

    [Fact]
    public void Cells_are_counted_with_those_that_hold_no_code() =>
        Assert.Equal(
            "3:1:1 FLASK-1",
            Told(
                $$"""
                {"cells": [{{Cell(App)}}, {"cell_type": "markdown", "source": ["# T"]}, {{Cell(
                    Run
                )}}]}
                """
            )
        );

    [Fact]
    public void Sheets_of_the_third_format_are_read() =>
        Assert.Equal(
            "1:3:1 FLASK-1",
            Told(
                $$"""
                {"nbformat": 3, "worksheets": [{"cells": [{"cell_type": "code", "language": "python", "input": {{JsonSerializer.Serialize(
                    App + "\n" + Run
                )}}}]}]}
                """
            )
        );

    [Fact]
    public void A_cell_that_names_another_language_is_left_out() =>
        Assert.Equal(
            "",
            Told(
                $$"""
                {"cells": [{{Cell(
                    App
                )}}, {"cell_type": "code", "metadata": {"vscode": {"languageId": "shellscript"} }, "source": {{JsonSerializer.Serialize(
                    Run
                )}}}]}
                """
            )
        );

    [Fact]
    public void A_notebook_of_another_language_is_left_out_and_counted()
    {
        var result = Scan(
            $$"""
            {"cells": [{{Cell(App)}}, {{Cell(
                Run
            )}}], "metadata": {"kernelspec": {"language": "R"} } }
            """
        );
        Assert.Equal("notebook of another language", Assert.Single(result.Skipped).Reason);
        Assert.Equal((0, 0), (result.Findings.Length, result.FilesScanned));
    }

    [Theory]
    [InlineData("{\"cells\": [\n  oops", "not a notebook: no valid json at line 2, column 3")]
    [InlineData("[1]", "not a notebook: it has no cells")]
    [InlineData("{\"cells\": 1}", "not a notebook: it has no cells")]
    public void What_is_no_notebook_is_said_in_a_line(string json, string expected) =>
        Assert.Equal(expected, Assert.Single(Scan(json).Failures).Message);

    [Theory]
    [InlineData("{\"cells\": []}")]
    [InlineData(
        "{\"cells\": [1, {\"cell_type\": \"code\", \"source\": [1, [\"x\"]], \"metadata\": 3}], \"metadata\": []}"
    )]
    [InlineData("{\"cells\": [{\"cell_type\": \"code\", \"source\": \"\\ud83d \\u0000\"}]}")]
    [InlineData("{\"\\ud83d\": 1, \"cells\": [{\"cell_type\": \"\\ud83d\"}]}")]
    public void Odd_notebooks_are_read_as_far_as_they_go(string json) =>
        Assert.Equal((1, 0), (Scan(json).FilesScanned, Scan(json).Failures.Length));

    [Theory]
    [InlineData("msg = 'é\\u0041\\ud83d\\udc0d\\t'; app.run(host='0.0.0.0')")]
    [InlineData("app.run(host=\\\"0.0.0.0\\\")")]
    [InlineData("pass\\napp.run(host='0.0.0.0')\\n")]
    public void The_place_in_the_file_is_that_of_the_json(string line)
    {
        var json = $$"""
            {
             "cells": [{{Cell(App)}}, {"cell_type": "code", "source": [
              "{{line}}"]}]}
            """;
        var place = Assert.Single(Scan(json).Findings).Place.Physical;
        Assert.Equal((3, 3), (place.StartLine, place.EndLine));
        Assert.Equal(
            place.Text,
            json.Split('\n')[2][(place.StartColumnUtf16 - 1)..(place.EndColumnUtf16 - 1)]
        );
        Assert.StartsWith("app.run(host=", place.Text, StringComparison.Ordinal);
        Assert.EndsWith(")", place.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Outputs_and_counts_do_not_change_the_fingerprint() =>
        Assert.Equal(
            Scan(Json(App, Run)).Findings[0].Fingerprint,
            Scan(Json("", "x = 1", App, Run).Replace("null", "17", StringComparison.Ordinal))
                .Findings[0]
                .Fingerprint
        );

    [Fact]
    public void A_notebook_knows_the_modules_beside_it()
    {
        using var folder = new TemporaryFolder();
        folder.Write("config.py", "HOST = '0.0.0.0'\n");
        folder.Write("a.ipynb", Json(App, "import config\napp.run(host=config.HOST)"));
        Assert.Equal("2:2:1 FLASK-1", Told(Scan(folder)));
    }

    private static void CheckCells(string expected, params string[] cells) =>
        Assert.Equal(expected, Told(Json(cells)));

    private static string Json(params string[] cells) =>
        $"{{\"cells\": [{string.Join(",\n", cells.Select(Cell))}], \"metadata\": {{}}, \"nbformat\": 4}}";

    /// <summary>A cell as Jupyter writes it: a string a line.</summary>
    private static string Cell(string source) =>
        $$"""
            {"cell_type": "code", "execution_count": null, "outputs": [], "source": [{{string.Join(
                ", ",
                LinesOf(source)
            )}}]}
            """;

    private static string[] LinesOf(string source) =>
        [
            .. source
                .Split('\n')
                .Select((line, at) => at < source.Count(unit => unit == '\n') ? line + "\n" : line)
                .Select(line => JsonSerializer.Serialize(line)),
        ];

    private static ScanResult Scan(string json)
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.ipynb", json);
        return Scan(folder, options => options with { KeepSuppressed = true });
    }

    private static string Told(string json) => Told(Scan(json));

    private static new string Told(ScanResult result) =>
        string.Join(", ", result.Findings.Select(Told));

    private static string Told(ReportedFinding found)
    {
        var told = string.Create(
            CultureInfo.InvariantCulture,
            $"{found.Place.Cell}:{found.Place.StartLine}:{found.Place.StartColumn} {found.Finding.Rule.Id}"
        );
        return found.Suppression is null ? told : $"({told})";
    }
}
