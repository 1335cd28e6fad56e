using System;
using BindAudit.EndToEnd.Tests.Support;
using Xunit;

namespace BindAudit.EndToEnd.Tests;

public class InspectTests
{
    [Fact]
    public void Tokens_are_spelled_as_in_cpython() =>
        Check(
            "é = 1\n",
            """
            {"path":"a.py","type":"NAME","string":"é","start":[1,0],"end":[1,1]}
            {"path":"a.py","type":"OP","string":"=","start":[1,2],"end":[1,3]}
            {"path":"a.py","type":"NUMBER","string":"1","start":[1,4],"end":[1,5]}
            {"path":"a.py","type":"NEWLINE","string":"\n","start":[1,5],"end":[1,6]}
            {"path":"a.py","type":"ENDMARKER","string":"","start":[2,0],"end":[2,0]}

            """,
            "tokens"
        );

    [Fact]
    public void An_outer_call_stands_before_the_calls_within() =>
        Check(
            "from flask import Flask as F\nF( x )  .run(1, *a, host='h', **k)\n",
            """
            {"path":"a.py","start":[2,0],"end":[2,34],"callee":"F(x).run","fqn":"flask.Flask.run","receiver":"flask.Flask","caller":"a","args":2,"keywords":["host","**"],"values":[{"argument":"0","value":"1","reach":"literal"},{"argument":"host","value":"'h'","reach":"literal"}]}
            {"path":"a.py","start":[2,0],"end":[2,6],"callee":"F","fqn":"flask.Flask","receiver":null,"caller":"a","args":1,"keywords":[],"values":[]}

            """,
            "calls"
        );

    [Fact]
    public void An_import_of_the_projects_own_module_has_its_file()
    {
        using var folder = Folder
            .With("pkg/__init__.py", "")
            .Add("pkg/m.py", "x = 1\n")
            .Add("pkg/n.py", "from .m import x as y\nimport os\n");
        Assert.Equal(
            """
            {"path":"pkg/n.py","local":"y","fqn":"pkg.m.x","root":".","file":"pkg/m.py","line":1}
            {"path":"pkg/n.py","local":"os","fqn":"os","root":null,"file":null,"line":2}

            """,
            folder.Run("inspect", "imports", ".").Output
        );
    }

    [Fact]
    public void A_tree_has_the_names_of_the_asdl() =>
        Check(
            "f(x=1)\n",
            """
            {"path":"a.py","tree":{"_type":"Module","body":[{"_type":"Expr","start":[1,0],"end":[1,6],"value":{"_type":"Call","start":[1,0],"end":[1,6],"func":{"_type":"Name","start":[1,0],"end":[1,1],"id":"f"},"args":[],"keywords":[{"_type":"keyword","start":[1,2],"end":[1,5],"arg":"x","value":{"_type":"Constant","start":[1,4],"end":[1,5],"type":"int","value":1}}]}}]},"errors":[]}

            """,
            "tree"
        );

    [Fact]
    public void Ignore_files_do_not_apply_and_a_file_reached_twice_is_shown_once()
    {
        using var folder = Folder.With("a.py", "f()\n").Add(".gitignore", "*.py\n");
        var lines = folder
            .Run("inspect", "calls", ".", "a.py")
            .Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Single(lines);
    }

    private static void Check(string python, string expected, string what)
    {
        using var folder = Folder.With("a.py", python);
        Assert.Equal(
            (0, expected),
            (
                folder.Run("inspect", what, "a.py") is var outcome ? outcome.ExitCode : -1,
                outcome.Output
            )
        );
    }
}
