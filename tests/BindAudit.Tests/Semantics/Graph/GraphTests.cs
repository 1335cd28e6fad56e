using System.Collections.Generic;
using System.Linq;
using System.Text;
using BindAudit.Semantics.Graph;
using Xunit;

namespace BindAudit.Tests.Semantics.Graph;

public sealed class GraphTests
{
    private const string Chain =
        "def a():\n    b()\ndef b():\n    c()\ndef c():\n    print()\ndef d():\n    b()\n";

    [Fact]
    public void A_part_holds_what_a_node_reaches() =>
        Assert.Equal(
            ["<builtin>.print", "main.b", "main.c"],
            NamesOf(new GraphPart("main.b", null, null))
        );

    [Fact]
    public void A_part_holds_what_reaches_a_node() =>
        Assert.Equal(
            ["main.a", "main.b", "main.c", "main.d"],
            NamesOf(new GraphPart(null, "main.c", null))
        );

    [Fact]
    public void A_part_holds_the_ways_between_two_nodes() =>
        Assert.Equal(
            ["main.a", "main.b", "main.c"],
            NamesOf(new GraphPart("main.a", "main.c", null))
        );

    [Fact]
    public void A_part_ends_at_its_depth() =>
        Assert.Equal(["main.a", "main.b"], NamesOf(new GraphPart("main.a", null, 1)));

    [Fact]
    public void The_order_of_files_does_not_matter()
    {
        var files = new Dictionary<string, string>
        {
            ["a.py"] = "from b import *\nf()\ndef g(x): x()\n",
            ["b.py"] = "import a\ndef f(): a.g(h)\ndef h(): pass\n",
            ["c.py"] = "import a, b\na.g(b.f)\n",
        };
        var reversed = files.Reverse().ToDictionary();
        Assert.Equal(
            GraphCheck.LinesOf(GraphCheck.Of(files)),
            GraphCheck.LinesOf(GraphCheck.Of(reversed))
        );
    }

    [Fact]
    public void A_package_may_be_imported_by_its_own_name()
    {
        var files = new Dictionary<string, string>
        {
            ["__init__.py"] = "from .util import f\n",
            ["util.py"] = "def f(): pass\n",
            ["app.py"] = "import top.util\nfrom top import f\nfrom . import util\ntop.util.f()\n",
        };
        Assert.Contains("app: util.f", GraphCheck.LinesOf(GraphCheck.Of(files, "top")));
    }

    [Fact]
    public void An_edge_knows_its_call_sites() =>
        Assert.Equal(
            [14, 18],
            GraphCheck
                .Of("def f(): pass\nf()\nf()\n")
                .Edges.Single()
                .Sites.Select(site => site.Span.Start)
        );

    [Fact]
    public void An_unknown_callee_gives_no_edge() =>
        GraphCheck.Calls("def run(x):\n    x()\n    y()\n    x.z()\n", "main.run", "");

    [Fact]
    public void Classes_that_inherit_from_each_other_end() =>
        GraphCheck.Calls(
            "class A(B): pass\nclass B(A): pass\nclass A(B):\n    def f(self): pass\nA().f()\n",
            "main",
            "main.A.f"
        );

    [Fact]
    public void Values_that_feed_themselves_end() =>
        GraphCheck.Calls(
            "import functools\ndef f(): pass\nx = f\nwhile c:\n    x = functools.partial(x)\n    y = [x] + y[1:]\n    z = map(x, z)\nx()\n",
            "main",
            "<builtin>.map functools.partial main.f"
        );

    [Fact]
    public void A_class_that_is_raised_may_give_itself() =>
        GraphCheck.Calls(
            "class M(type):\n    def __call__(cls): return cls\nclass E(Exception, metaclass=M): pass\nraise E\n",
            "main",
            "main.M.__call__"
        );

    [Fact]
    public void An_object_that_writes_to_itself_ends() =>
        GraphCheck.Calls(
            "class A:\n    def __setattr__(self, name, value):\n        self.x = value\nA().y = 1\n",
            "main.A.__setattr__",
            "main.A.__setattr__"
        );

    [Fact]
    public void A_long_row_of_assignments_is_no_deep_recursion()
    {
        var source = new StringBuilder("def f(): pass\nx = f\n");
        for (var i = 0; i < 20_000; i++)
        {
            source.Append("if c: x = [x][0]\n");
        }

        GraphCheck.Calls(source.Append("x()\n").ToString(), "main", "main.f");
    }

    private static IEnumerable<string> NamesOf(GraphPart part) =>
        GraphCheck.Of(Chain).Cut(part).Nodes.Select(node => node.Name);

    [Fact]
    public void A_list_that_holds_itself_ends_where_classes_are_asked_of_it() =>
        GraphCheck.Calls(
            """
            class A(Exception):
                def go(self):
                    pass

            classes = [A]
            classes.append(classes)
            try:
                raise A()
            except classes as error:
                error.go()
            if isinstance(error, classes):
                error.go()
            """,
            "main",
            "<**PyList**>.append <builtin>.isinstance main.A.go"
        );
}
