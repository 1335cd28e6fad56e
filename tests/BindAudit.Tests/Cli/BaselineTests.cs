using System;
using System.Linq;
using Xunit;

namespace BindAudit.Tests.Cli;

public sealed class BaselineTests
{
    private const string File = "b.json";

    private const string Python = """
        import flask

        app = flask.Flask("a")


        def main():
            app.run(host="0.0.0.0", port=80)


        def other():
            app.run(host="0.0.0.0", port=80)

        """;

    /// <summary>The lines that are new, once <paramref name="before"/> was accepted and the file was edited.</summary>
    private static void Check(string before, string after, string lines)
    {
        using var run = new CommandRun().With("a.py", before);
        Assert.Equal(0, run.Run("baseline", "-o", File).Code);
        run.With("a.py", after);
        var (code, output, _) = run.Run("scan", "--baseline", File, "-f", "csv");
        var found = output
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Skip(1)
            .Select(line => line.Split(',')[1]);
        Assert.Equal(lines, string.Join(' ', found));
        Assert.Equal(lines.Length == 0 ? 0 : 1, code);
    }

    private static string Edit(string from, string to) =>
        Python.Replace(from, to, StringComparison.Ordinal);

    [Fact]
    public void What_was_accepted_is_not_reported() => Check(Python, Python, "");

    [Fact]
    public void Edits_around_change_nothing() =>
        Check(Python, "\n# x\n" + Edit("def other", "y = 1\n\n\ndef other"), "");

    [Fact]
    public void Functions_can_change_places() =>
        Check(
            Python,
            "import flask\napp = flask.Flask('a')\ndef other():\n    app.run(host='0.0.0.0', port=80)\ndef main():\n    app.run(host='0.0.0.0', port=80)\n",
            ""
        );

    [Fact]
    public void A_formatter_changes_nothing() =>
        Check(
            Python,
            Edit(
                "app.run(host=\"0.0.0.0\", port=80)",
                "app.run(\n        port=80,\n        host='0.0.0.0',\n    )"
            ),
            ""
        );

    [Fact]
    public void One_more_of_the_same_is_new() =>
        Check(
            Python,
            Edit("def other", "    app.run(host=\"0.0.0.0\", port=80)\n\n\ndef other"),
            "10"
        );

    [Fact]
    public void Another_value_is_new() => Check(Python, Python[..^2] + ", debug=True)\n", "11");

    [Fact]
    public void Another_file_is_new()
    {
        using var run = new CommandRun().With("a.py", Python);
        _ = run.Run("baseline", "-o", File);
        run.With("b.py", Python);
        Assert.Contains(
            "2 findings (2 medium), 2 files scanned, 2 in the baseline, ",
            run.Run("scan", "--baseline", File).Error,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void It_counts_from_whatever_folder_the_scan_runs()
    {
        using var run = new CommandRun().With("src/a.py", Python);
        _ = run.Run("baseline", "-o", File);
        Assert.Equal(0, run.RunIn("src", "", "scan", "--baseline", "../" + File).Code);
        Assert.Equal(0, run.RunIn("src", "", "scan", "a.py", "--baseline", "../" + File).Code);
    }

    [Fact]
    public void The_file_is_a_line_an_entry_and_the_same_each_time()
    {
        using var run = new CommandRun().With("b.py", Python).With("a.py", Python);
        _ = run.Run("baseline", "-o", File);
        var first = run.Read(File);
        Assert.Equal(
            4,
            first
                .Split('\n')
                .Count(line => line.StartsWith("    {\"path\":\"", StringComparison.Ordinal))
        );
        Assert.StartsWith(
            "{\n  \"version\": 1,\n  \"findings\": [\n    {\"path\":\"a.py\",\"rule\":\"PYTHON-FLASK-AUDIT-003\",\"caller\":\"a.main\",\"callee\":\"flask.Flask.run\",\"value\":\"'0.0.0.0'\",\"count\":1,\"key\":\"",
            first,
            StringComparison.Ordinal
        );
        _ = run.Run("baseline", "-o", File);
        Assert.Equal(first, run.Read(File));
    }

    [Fact]
    public void What_is_gone_is_told_and_taken_out_on_request()
    {
        using var run = new CommandRun().With("a.py", Python).With("b.py", Python);
        _ = run.Run("baseline", "-o", File);
        run.With("a.py", Python[..(Python.IndexOf("def other", StringComparison.Ordinal) - 2)]);
        Assert.Contains(
            "note: 1 finding of b.json is no longer there (a.py: PYTHON-FLASK-AUDIT-003); --update-baseline takes it out\n",
            run.Run("scan", "--baseline", File).Error,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "note: 1 finding of b.json is no longer there: taken out\n",
            run.Run("scan", "--baseline", File, "--update-baseline").Error,
            StringComparison.Ordinal
        );
        Assert.Equal(
            3,
            run.Read(File)
                .Split('\n')
                .Count(line => line.Contains("\"key\"", StringComparison.Ordinal))
        );
        Assert.DoesNotContain(
            "no longer",
            run.Run("scan", "--baseline", File).Error,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void What_a_scan_did_not_look_at_is_not_gone()
    {
        using var run = new CommandRun().With("a.py", Python).With("b.py", Python);
        _ = run.Run("baseline", "-o", File);
        Assert.DoesNotContain(
            "no longer",
            run.Run("scan", "a.py", "--baseline", File).Error,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain(
            "no longer",
            run.Run("scan", "--select", "BIND-UVICORN-RUN", "--baseline", File).Error,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("{", "this is not JSON: line 1")]
    [InlineData("[]", "this is not a baseline of bindaudit")]
    [InlineData(
        "{\"version\":2,\"findings\":[]}",
        "this baseline was written by another version of bindaudit"
    )]
    public void A_bad_file_is_refused(string json, string message)
    {
        using var run = new CommandRun().With("a.py", Python).With(File, json);
        Assert.Equal(
            (2, "", $"error: --baseline: b.json: {message}\n"),
            run.Run("scan", "--baseline", File)
        );
    }

    [Fact]
    public void A_file_that_is_not_there_says_how_to_write_it()
    {
        using var run = new CommandRun().With("a.py", Python);
        Assert.Equal(
            "error: --baseline: 'b.json' does not exist; `bindaudit baseline . -o b.json` writes it\n",
            run.Run("scan", "--baseline", File).Error
        );
    }
}
