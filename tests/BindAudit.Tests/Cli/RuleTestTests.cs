using System;
using System.IO;
using BindAudit.Tests.Architecture;
using Xunit;

namespace BindAudit.Tests.Cli;

public sealed class RuleTestTests
{
    private const string Head = """
        from flask import Flask
        app = Flask(__name__)

        """;

    private static void Check(string marked, string last, params string[] lines)
    {
        using var run = new CommandRun().With("f.py", Head + marked + "\n");
        var (code, output, error) = run.Run("rules", "test", "f.py");
        Assert.Equal("", error);
        Assert.EndsWith($"1 fixture: {last}\n", output, StringComparison.Ordinal);
        Assert.Equal(last.Contains(" 0 failed", StringComparison.Ordinal) ? 0 : 1, code);
        Assert.All(lines, line => Assert.Contains(line, output, StringComparison.Ordinal));
    }

    [Fact]
    public void A_flagged_line_is_found() =>
        Check("# flagged: BIND-FLASK-RUN\napp.run('::')", "1 passed, 0 failed");

    [Fact]
    public void A_mark_may_stand_behind_its_line() =>
        Check("app.run('::')  # flagged: BIND-FLASK-RUN", "1 passed, 0 failed");

    [Fact]
    public void A_mark_may_stand_above_the_argument() =>
        Check("app.run(\n    # flagged: CSP-D404\n    host='::',\n)", "1 passed, 0 failed");

    [Fact]
    public void Marks_stand_above_one_another() =>
        Check(
            "# flagged: BIND-FLASK-RUN\n# flagged: CSP-D404\n\napp.run('::')",
            "2 passed, 0 failed"
        );

    [Fact]
    public void A_missed_line_is_shown_with_the_reason() =>
        Check(
            "# flagged: BIND-FLASK-RUN\napp.run('10.0.0.1')",
            "0 passed, 1 failed",
            "f.py:4: BIND-FLASK-RUN was expected here and was not found\n    app.run('10.0.0.1')\n    = `host` is '10.0.0.1', the rule asks for $any_address\n"
        );

    [Fact]
    public void An_unexpected_line_is_shown() =>
        Check(
            "# passed: BIND-FLASK-RUN\napp.run('10.0.0.1')\napp.run('::')",
            "1 passed, 1 failed",
            "f.py:5: BIND-FLASK-RUN was found and no mark says so\n    app.run('::')\n    = the value is '::'\n"
        );

    [Fact]
    public void A_passed_line_must_not_be_found() =>
        Check(
            "# passed: BIND-FLASK-RUN\napp.run('::')",
            "0 passed, 1 failed",
            "f.py:4: BIND-FLASK-RUN must not be found here\n"
        );

    [Fact]
    public void Semgreps_marks_are_read() =>
        Check(
            "# ruleid: BIND-FLASK-RUN\napp.run('::')\n# ok: BIND-FLASK-RUN\napp.run()",
            "2 passed, 0 failed"
        );

    [Fact]
    public void What_was_put_off_does_not_fail() =>
        Check(
            "# todoruleid: BIND-FLASK-RUN\napp.run(host)\n# todook: BIND-FLASK-RUN\napp.run('::')",
            "0 passed, 0 failed, 2 put off"
        );

    [Fact]
    public void What_was_put_off_and_is_right_now_is_told() =>
        Check(
            "# todoruleid: BIND-FLASK-RUN\napp.run('::')",
            "0 passed, 0 failed, 1 put off",
            "note: f.py:3: BIND-FLASK-RUN is right now: write `# flagged: BIND-FLASK-RUN`\n"
        );

    [Fact]
    public void Carets_mark_the_argument() =>
        Check("# flagged: BIND-FLASK-RUN\napp.run('::')\n#       ^^^^", "2 passed, 0 failed");

    [Fact]
    public void Carets_elsewhere_fail() =>
        Check(
            "# flagged: BIND-FLASK-RUN\napp.run('::')\n#     ^^^^",
            "1 passed, 1 failed",
            "f.py:5: the carets mark columns 7 to 10, but found is columns 9 to 12\n"
        );

    [Fact]
    public void Carets_can_name_what_they_mark() =>
        Check("app.run('::')\n#       ^^^^ flagged: BIND-FLASK-RUN", "2 passed, 0 failed");

    [Fact]
    public void A_fixed_line_is_compared() =>
        Check(
            "# flagged: BIND-FLASK-RUN\napp.run('0.0.0.0', 80)\n# fixed: app.run('127.0.0.1', 80)",
            "2 passed, 0 failed"
        );

    [Fact]
    public void Another_fixed_line_fails() =>
        Check(
            "# flagged: BIND-FLASK-RUN\napp.run('0.0.0.0')\n# fixed: app.run('::1')",
            "1 passed, 1 failed",
            "f.py:5: the fixed line is: app.run('127.0.0.1')\n"
        );

    [Fact]
    public void Prose_behind_ok_is_no_mark()
    {
        using var run = new CommandRun().With("f.py", "# ok: this is fine\nx = 1\n");
        var (code, _, error) = run.Run("rules", "test", "f.py");
        Assert.Equal(2, code);
        Assert.Equal(
            "error: f.py: no comment says what is expected; write `# flagged: ID` or `# passed: ID` above a line\n",
            error
        );
    }

    [Fact]
    public void An_unknown_rule_is_named_with_the_nearest()
    {
        using var run = new CommandRun().With("f.py", "# flagged: CSP-D44\nx = 1\n");
        var (code, _, error) = run.Run("rules", "test", "f.py");
        Assert.Equal(2, code);
        Assert.Equal(
            "error: f.py:1: no rule or group is called 'CSP-D44'; did you mean 'CSP-D404'?\n",
            error
        );
    }

    [Fact]
    public void A_wrong_example_is_shown()
    {
        using var run = new CommandRun().With(
            "own.yaml",
            """
            version: 1
            rules:
              - id: OWN
                query: call("a.b")
                examples:
                  flagged: ["import c\nc.d()"]
                  passed: ["import c\nc.d()"]

            """
        );
        var (code, output, _) = run.Run("rules", "test", "own.yaml");
        Assert.Equal(1, code);
        Assert.Equal(
            "OWN, flagged example 1: nothing was found in an example that must be flagged\n    import c\n    c.d()\n\n1 rule: 1 passed, 1 failed\n",
            output
        );
    }

    [Fact]
    public void The_fixtures_pass()
    {
        using var run = new CommandRun();
        var folder = Path.Join(Repository.Root, "tests", "fixtures", "rules");
        var (code, output, _) = run.Run("rules", "test", folder);
        Assert.True(code == 0, output);
    }

    [Fact]
    public void The_built_in_rules_pass()
    {
        using var run = new CommandRun();
        var (code, output, _) = run.Run("rules", "test");
        Assert.Equal(0, code);
        Assert.Matches("^[0-9]+ rules: [0-9]+ passed, 0 failed\n$", output);
    }
}
