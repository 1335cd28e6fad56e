using System;
using System.Collections.Generic;
using BindAudit.Semantics.Linking;
using BindAudit.Semantics.Summaries;
using BindAudit.Syntax.Tree;
using BindAudit.Text;
using Xunit;

namespace BindAudit.Tests.Semantics;

/// <summary>Names across modules (query-language.md §5), and what linking promises whatever it is given.</summary>
public sealed class ModulesTests
{
    private const string Factory =
        "import flask\ndef create():\n    return flask.Flask('s')\napp = create()\n";

    [Fact]
    public void A_factory_of_another_module() =>
        Check(
            "flask.Flask.run",
            ("factory", Factory),
            ("main", "import factory\nfactory.create().run()")
        );

    [Fact]
    public void An_object_of_another_module() =>
        Check(
            "flask.Flask.run",
            ("factory", Factory),
            ("main", "from factory import app\napp.run()")
        );

    [Fact]
    public void An_attribute_of_a_module_object() =>
        Check(
            "flask.Flask.run",
            ("factory", Factory),
            ("main", "import factory as f\nf.app.run()")
        );

    [Fact]
    public void A_relative_import() =>
        Check(
            "flask.Flask.run",
            ("pkg.factory", Factory),
            ("pkg.main", "from .factory import app\napp.run()")
        );

    [Fact]
    public void A_relative_import_of_a_module() =>
        Check(
            "flask.Flask.run",
            ("pkg.factory", Factory),
            ("pkg.main", "from . import factory\nfactory.app.run()")
        );

    [Fact]
    public void A_re_export() =>
        Check(
            "flask.Flask.run",
            ("pkg.factory", Factory),
            ("pkg", "from pkg.factory import app"),
            ("main", "from pkg import app\napp.run()")
        );

    [Fact]
    public void A_star_import_of_a_scanned_module() =>
        Check(
            "flask.Flask.run",
            ("factory", Factory),
            ("main", "from factory import *\napp.run()")
        );

    [Fact]
    public void A_subclass_of_a_class_of_another_module() =>
        Check(
            "flask.Flask.run",
            ("base", "import flask\nclass Base(flask.Flask): pass"),
            ("main", "from base import Base\nclass App(Base): pass\nApp('s').run()")
        );

    [Fact]
    public void Modules_that_import_each_other_end() =>
        Check("", ("a", "from b import x\nx.run()"), ("b", "from a import x"));

    [Fact]
    public void Star_imports_in_a_circle_end() =>
        Check("", ("a", "from b import *\nthing.run()"), ("b", "from a import *"));

    [Fact]
    public void The_order_of_modules_does_not_matter()
    {
        (string, string)[] modules =
        [
            ("a", "from b import x\ny = x\ny.run()"),
            ("b", "from c import z as x"),
            ("c", Factory + "z = app"),
        ];
        Check("flask.Flask.run", modules);
        Array.Reverse(modules);
        Check("flask.Flask.run", modules);
    }

    /// <summary>The names of what the last call of the module that calls <c>run</c> runs.</summary>
    private static void Check(string expected, params (string Name, string Python)[] modules)
    {
        var summaries = new List<ModuleSummary>();
        foreach (var (name, python) in modules)
        {
            var tree = SyntaxTree.Parse(SourceText.From(python));
            var path = name.Replace('.', '/') + ".py";
            summaries.Add(ModuleSummary.Of(tree, path, name, isPackage: name == "pkg"));
        }

        var names = new List<string>();
        foreach (var module in LinkedProgram.Link(summaries).Modules)
        {
            foreach (var invocation in module.Invocations)
            {
                if (invocation.AttributeName == "run")
                {
                    names.AddRange(NamesOf(invocation));
                }
            }
        }

        Assert.Equal(expected, string.Join(" ", names));
    }

    private static List<string> NamesOf(Invocation invocation)
    {
        var names = new List<string>();
        foreach (var callee in Callees.Of(invocation))
        {
            names.Add(callee.FullName);
        }

        return names;
    }
}
