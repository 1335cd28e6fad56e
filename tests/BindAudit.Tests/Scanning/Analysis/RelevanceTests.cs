using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using BindAudit.Rules.Matching;
using BindAudit.Scanning.Analysis;
using BindAudit.Scanning.Reading;
using Xunit;

namespace BindAudit.Tests.Scanning.Analysis;

/// <summary>Files are written as <c>name: python</c>, parts of a file separated by a bar.</summary>
public sealed class RelevanceTests
{
    [Fact]
    public void A_library_and_a_name_matter() => Check("a", "a: import flask | app.run()");

    [Fact]
    public void A_library_alone_does_not() => Check("", "a: import flask | app.go()");

    [Fact]
    public void A_name_alone_does_not() => Check("", "a: app.run()");

    [Fact]
    public void The_library_may_come_from_another_file() =>
        Check("b", "a: import flask", "b: import a | a.app.run()");

    [Fact]
    public void It_may_come_a_long_way() =>
        Check("d", "a: import flask", "b: import a", "c: import b", "d: import c | c.app.run()");

    [Fact]
    public void It_may_come_from_a_caller() =>
        Check("a", "a: def f(app): app.run()", "b: import a, flask | a.f(flask.Flask(1))");

    [Fact]
    public void A_subclass_is_looked_for_by_its_own_name() =>
        Check(
            "a c",
            "a: from flask import Server | class Own(Server): pass",
            "b: import a | a.Other()",
            "c: import a | a.Own()"
        );

    [Fact]
    public void Aliases_are_followed() =>
        Check(
            "a b c",
            "a: from flask import Server | class Own(Server): pass",
            "b: import a | class Mine(a.Own): pass",
            "c: import b | b.Mine()",
            "d: import c"
        );

    [Fact]
    public void An_alias_of_an_alias_in_one_file_is_followed() =>
        Check(
            "a b",
            "a: from flask import Server | class Own(Server): pass | Mine = Own",
            "b: import a | a.Mine()"
        );

    [Fact]
    public void A_name_that_may_be_any_makes_every_importer_matter() =>
        Check("a b", "a: import flask | table.append(flask.run)", "b: import a");

    [Fact]
    public void A_comment_gives_no_names() =>
        Check("", "a: import flask | # load, run and test", "b: import a");

    [Fact]
    public void What_a_setting_of_certain_files_is_called_gets_no_other_names() =>
        Check("", "a: import flask | f(args.bind)", "e: import a");

    [Fact]
    public void A_subclass_of_a_class_of_the_same_name_without_a_library_does_not() =>
        Check("", "a: from own import Server | class Own(Server): pass", "b: import a | a.Own()");

    [Fact]
    public void A_text_may_stand_in_another_file() =>
        Check(
            "b",
            "a: words = 'uvicorn --host x'",
            "b: import a, subprocess | subprocess.call(a.words)"
        );

    [Fact]
    public void It_may_stand_in_a_caller() =>
        Check(
            "a",
            "a: import subprocess | def f(x): subprocess.call(x)",
            "b: import a | a.f('uvicorn --bind x')"
        );

    [Fact]
    public void Without_an_option_it_does_not_matter() =>
        Check("", "a: import subprocess | subprocess.call('uvicorn x')");

    [Theory]
    [InlineData("# uvicorn --host x")]
    [InlineData("'''uvicorn --host x'''")]
    public void A_text_that_nothing_takes_does_not_matter(string text) =>
        Check("", $"a: {text} | import subprocess | subprocess.call(words)");

    [Fact]
    public void Without_the_text_a_file_does_not_matter() =>
        Check("", "a: import subprocess | subprocess.call(words)");

    [Fact]
    public void A_name_that_counts_in_some_files_matters_there() =>
        Check("e", "a: bind = 1", "d: bind = 1", "e: bind = 1");

    [Fact]
    public void Such_a_file_without_the_name_does_not() => Check("", "e: import flask | port = 1");

    private static void Check(string expected, params string[] files)
    {
        using var folder = new TemporaryFolder();
        foreach (var file in files)
        {
            var python = file[3..].Replace(" | ", "\n", StringComparison.Ordinal);
            folder.Write(file[..1] + ".py", python);
        }

        var filter = Prefilter.Of(
            new FileSignals([
                new Trigger
                {
                    Kind = TriggerKind.Names,
                    Roots = ["flask"],
                    Calls = ["run", "Server"],
                },
                new Trigger
                {
                    Kind = TriggerKind.Command,
                    Roots = ["subprocess"],
                    Calls = ["call"],
                    Texts = ["uvicorn"],
                    Options = ["host", "bind"],
                },
                new Trigger
                {
                    Kind = TriggerKind.Names,
                    Files = ["[no]", "e*"],
                    Writes = ["bind"],
                },
            ]),
            isOn: true
        );
        var surveys = new Dictionary<string, FileSurvey>();
        foreach (var file in files)
        {
            var bytes = Encoding.UTF8.GetBytes(
                file[3..].Replace(" | ", "\n", StringComparison.Ordinal)
            );
            var imports = ImportScan.Of(bytes);
            surveys[PathOf(file[..1])] = new FileSurvey(
                filter.Look(bytes, imports, ""),
                [
                    .. imports
                        .Names.Where(name => files.Any(other => other[..1] == name))
                        .Select(PathOf),
                ]
            );
        }

        var relevant = Relevance.Of(filter, new ImportGraph(surveys), surveys);
        Assert.Equal(
            expected,
            string.Join(
                ' ',
                relevant.Keys.Select(System.IO.Path.GetFileNameWithoutExtension).Order()
            )
        );

        string PathOf(string name) => folder.PathOf(name + ".py");
    }
}
