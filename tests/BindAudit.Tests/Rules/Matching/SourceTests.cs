using Xunit;

namespace BindAudit.Tests.Rules.Matching;

/// <summary>docs/query-language.md §3: <c>assign</c>, <c>env</c> and <c>.set_item</c>.</summary>
public sealed class SourceTests : MatchingTest
{
    private const string Variable = "env(\"FLASK_RUN_HOST\").where(\"value\", $any_address)";

    [Theory]
    [InlineData("os.environ['FLASK_RUN_HOST'] = '0.0.0.0'")]
    [InlineData("environ['FLASK_RUN_HOST'] = '0.0.0.0'")]
    [InlineData("os.environ.update({'A': 'b', 'FLASK_RUN_HOST': '0.0.0.0'})")]
    [InlineData("os.environ.update(FLASK_RUN_HOST='0.0.0.0')")]
    [InlineData("os.environ.setdefault('FLASK_RUN_HOST', '0.0.0.0')")]
    [InlineData("os.putenv('FLASK_RUN_HOST', '0.0.0.0')")]
    [InlineData("pytest.MonkeyPatch().setenv('FLASK_RUN_HOST', '0.0.0.0')")]
    [InlineData("def test_it(monkeypatch): monkeypatch.setenv('FLASK_RUN_HOST', '0.0.0.0')")]
    [InlineData("patch.dict(os.environ, {'FLASK_RUN_HOST': '0.0.0.0'})")]
    [InlineData("subprocess.run(['flask', 'run'], env={'FLASK_RUN_HOST': '0.0.0.0'})")]
    [InlineData("subprocess.run(words, env={**os.environ, 'FLASK_RUN_HOST': '0.0.0.0'})")]
    [InlineData("subprocess.Popen(words, env=dict(os.environ, FLASK_RUN_HOST='0.0.0.0'))")]
    [InlineData("os.system('FLASK_RUN_HOST=0.0.0.0 flask run')")]
    [InlineData("os.system('env FLASK_RUN_HOST=0.0.0.0 flask run')")]
    [InlineData("env = os.environ.copy(); env['FLASK_RUN_HOST'] = '0.0.0.0'")]
    public void A_write_to_the_environment_is_seen(string python) =>
        Check(Variable, Imports + python, "2");

    [Theory]
    [InlineData("setattr(app, 'debug', True)")]
    [InlineData("prepare(app)")]
    public void An_object_in_which_something_was_stored_is_handed_over_and_stays_itself(
        string python
    ) =>
        Check(
            "FlaskApp.method(\"run\")",
            $"from flask import Flask\nclass Own(Flask): pass\nfor app in [Flask('a'), Own('b')]:\n  app['x'] = 1\n  {python}\n  app.run()",
            "6"
        );

    [Theory]
    [InlineData("os.environ['FLASK_RUN_HOST'] = '127.0.0.1'")]
    [InlineData("os.environ['HOST'] = '0.0.0.0'")]
    [InlineData("settings['FLASK_RUN_HOST'] = '0.0.0.0'")]
    [InlineData("os.environ.get('FLASK_RUN_HOST', '0.0.0.0')")]
    [InlineData("os.environ['FLASK_RUN_HOST'] == '0.0.0.0'")]
    [InlineData("other.setenv('FLASK_RUN_HOST', '0.0.0.0')")]
    [InlineData("print(env={'FLASK_RUN_HOST': '0.0.0.0'})")]
    public void Something_else_is_not(string python) => Check(Variable, Imports + python, "");

    [Theory]
    [InlineData("bind = '0.0.0.0:80'", true)]
    [InlineData("bind: str = '0.0.0.0:80'", true)]
    [InlineData("bind, workers = '0.0.0.0:80', 4", true)]
    [InlineData("if x:\n    bind = '0.0.0.0:80'", true)]
    [InlineData("bind = f'0.0.0.0:{port}'", true)]
    [InlineData("bind = '127.0.0.1:80'", false)]
    [InlineData("def f():\n    bind = '0.0.0.0:80'", false)]
    [InlineData("class C:\n    bind = '0.0.0.0:80'", false)]
    [InlineData("x.bind = '0.0.0.0:80'", false)]
    public void A_plain_name_is_one_of_the_file(string python, bool isSeen) =>
        Check(
            "assign(\"bind\").where(\"value\", address($any_address)).in_file(\"*.py\")",
            python,
            isSeen
                ? python.Contains('\n', System.StringComparison.Ordinal)
                    ? "2"
                    : "1"
                : ""
        );

    [Theory]
    [InlineData("c.ServerApp.ip = '*'", "1")]
    [InlineData("c = get_config()\nc.ServerApp.ip = '*'", "2")]
    [InlineData("c = Config()\nc.NotebookApp.ip = '*'", "")]
    [InlineData("import c\nc.ServerApp.ip = '*'", "2")]
    [InlineData("from x import c\nc.ServerApp.ip = '*'", "")]
    [InlineData("def f():\n    c.ServerApp.ip = '*'", "")]
    public void A_root_that_nothing_defines_is_taken_as_written(string python, string lines) =>
        Check(
            "assign(\"c.ServerApp.ip\").where(\"value\", \"*\").in_file(\"*.py\")",
            python,
            lines
        );

    [Theory]
    [InlineData("import corp.settings as s\ns.HOST = '0.0.0.0'", "2")]
    [InlineData("from corp import settings\nsettings.HOST = '0.0.0.0'", "2")]
    [InlineData("settings.HOST = '0.0.0.0'", "")]
    public void A_dotted_name_resolves_through_imports(string python, string lines) =>
        Check("assign(\"corp.settings.HOST\").where(\"value\", \"0.0.0.0\")", python, lines);

    [Theory]
    [InlineData("app['HOST'] = '0.0.0.0'")]
    [InlineData("app.update({'HOST': '0.0.0.0'})")]
    [InlineData("app.update(HOST='0.0.0.0')")]
    [InlineData("app.setdefault('HOST', '0.0.0.0')")]
    [InlineData("key = 'HOST'; app[key] = '0.0.0.0'")]
    [InlineData("other = app; other['HOST'] = '0.0.0.0'")]
    public void An_item_is_seen_in_each_way_of_writing(string python) =>
        Check(
            "type(\"corp.App\").set_item(\"HOST\").where(\"value\", \"0.0.0.0\")",
            "import corp; app = corp.App()\n" + python,
            "2"
        );

    private const string Imports =
        "import os, pytest, subprocess; from os import environ; from unittest.mock import patch\n";
}
