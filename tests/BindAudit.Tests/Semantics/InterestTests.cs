using System.Collections.Generic;
using BindAudit.Semantics.Linking;
using BindAudit.Semantics.Summaries;
using BindAudit.Syntax.Tree;
using BindAudit.Text;
using Xunit;

namespace BindAudit.Tests.Semantics;

/// <summary>Which calls are looked at where only callees called <c>run</c> and <c>TCPServer</c> are asked for.</summary>
public sealed class InterestTests
{
    private static readonly HashSet<string> Wanted = ["run", "TCPServer"];

    [Theory]
    [InlineData("app.run()")]
    [InlineData("import uvicorn\nuvicorn.run()")]
    [InlineData("from uvicorn import run as go\ngo()")]
    [InlineData("import uvicorn\ngo = uvicorn.run\ngo()")]
    [InlineData("class Own: pass\nOwn()")]
    [InlineData("class own: pass\nown()")]
    [InlineData("from base import Base\nBase()")]
    [InlineData("import base\nbase.Base()")]
    [InlineData("import base\nbase._Base()")]
    [InlineData(
        "import base\nclass A(base.Base):\n    def __init__(self): base.Base.__init__(self)"
    )]
    [InlineData("def serve(server_class):\n    server_class()")]
    [InlineData("import functools\np = functools.partial(x)\np()")]
    public void Of_interest(string python) => Check(python, expected: true);

    [Theory]
    [InlineData("print()")]
    [InlineData("def helper(): pass\nhelper()")]
    [InlineData("import os\nos.path.join()")]
    [InlineData("from os import getcwd\ngetcwd()")]
    [InlineData("x.append()")]
    public void Of_no_interest(string python) => Check(python, expected: false);

    private static void Check(string python, bool expected)
    {
        var tree = SyntaxTree.Parse(SourceText.From(python));
        var summary = ModuleSummary.Of(tree, "app.py", "app", isPackage: false);
        var module = LinkedProgram.Link([summary], source: null, Wanted).Modules[0];
        Assert.Equal(expected, module.Invocations[^1].IsOfInterest);
    }
}
