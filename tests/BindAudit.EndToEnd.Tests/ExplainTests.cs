using System;
using BindAudit.EndToEnd.Tests.Support;
using Xunit;

namespace BindAudit.EndToEnd.Tests;

public class ExplainTests
{
    [Fact]
    public void A_call_is_told_with_callee_receiver_values_and_verdicts()
    {
        using var folder = Folder.With("app.py", Python.Clean);
        var outcome = folder.Run("explain", "app.py:3");
        Assert.Equal((0, ""), (outcome.ExitCode, outcome.Error));
        Assert.StartsWith(
            "app.py:3:1: app.run(host=\"127.0.0.1\")\n"
                + "  callee       flask.Flask.run\n"
                + "  receiver     instance of flask.Flask\n"
                + "  caller       app\n"
                + "  host=        '127.0.0.1' (literal)\n",
            outcome.Output,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "  PYTHON-FLASK-AUDIT-003 does not match: `host` is '127.0.0.1'",
            outcome.Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Callers_beside_the_file_are_known()
    {
        using var folder = Folder
            .With("app/serving.py", "def serve(app, host):\n    app.run(host=host)\n")
            .Add(
                "app/main.py",
                "from flask import Flask\nfrom serving import serve\nserve(Flask('a'), '0.0.0.0')\n"
            );
        Assert.Contains(
            "BIND-FLASK-RUN matches: flask.Flask.run with '0.0.0.0', reach flow",
            folder.Run("explain", "app/serving.py:2").Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_column_as_reports_print_it_is_accepted()
    {
        using var folder = Folder.With("app.py", Python.Bound);
        Assert.Contains(
            "PYTHON-FLASK-AUDIT-003 matches",
            folder.Run("explain", "app.py:3:1").Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void What_callers_in_other_files_bring_is_told()
    {
        using var folder = Folder.With(
            "shop/server.py",
            "import uvicorn\ndef serve(host):\n    uvicorn.run(\"shop:app\", host=host)\n"
        );
        folder.Add("shop/__init__.py", "");
        folder.Add("run.py", "from shop.server import serve\nserve(\"0.0.0.0\")\n");
        Assert.Contains(
            "  host=        '0.0.0.0' (flow)\n",
            folder.Run("explain", "shop/server.py:3").Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_line_without_a_call_says_so()
    {
        using var folder = Folder.With("app.py", Python.Bound);
        var outcome = folder.Run("explain", "app.py:1");
        Assert.Equal(
            (
                0,
                "",
                "note: there is no call, no assignment to an attribute and none of the module at app.py:1\n"
            ),
            (outcome.ExitCode, outcome.Output, outcome.Error)
        );
    }

    [Theory]
    [InlineData(
        "app.py",
        "error: explain: 'app.py' is not a place; expected FILE:LINE, or FILE:cell N:LINE\n"
    )]
    [InlineData("app.py:99", "error: explain: app.py has no line 99; expected 1 to 4\n")]
    public void A_place_that_is_none_is_refused(string place, string error)
    {
        using var folder = Folder.With("app.py", Python.Bound);
        var outcome = folder.Run("explain", place);
        Assert.Equal((2, "", error), (outcome.ExitCode, outcome.Output, outcome.Error));
    }
}
