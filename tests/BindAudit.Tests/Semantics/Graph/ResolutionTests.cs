using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace BindAudit.Tests.Semantics.Graph;

/// <summary>Names, attributes and displays that need no variable of their own, and where they need one after all.</summary>
public sealed class ResolutionTests
{
    [Fact]
    public void Bases_stand_in_the_order_in_which_they_are_written() =>
        GraphCheck.Calls(
            "class A:\n    def m(self): pass\nclass B:\n    def m(self): pass\n"
                + "class Holder:\n    base = A\nclass C(Holder.base, B): pass\ndef f():\n    C().m()\n",
            "main.f",
            "main.A.m"
        );

    [Fact]
    public void A_default_of_None_says_nothing_against_an_annotation() =>
        GraphCheck.Calls(
            "class A:\n    def m(self): pass\nd = {}\nd[None] = 1\ndef f(x: A = None):\n    x.m()\n",
            "main.f",
            "main.A.m"
        );

    [Fact]
    public void None_is_a_key_that_may_be_any() =>
        GraphCheck.Calls(
            "def g(): pass\nd = {}\nd[None] = g\ndef f():\n    d[None]()\n",
            "main.f",
            "main.g"
        );

    [Fact]
    public void A_display_is_read_by_key_and_as_a_whole() =>
        GraphCheck.Calls(
            "def a(): pass\ndef b(): pass\nt = (a, b)\ndef f():\n    t[1]()\ndef g():\n    for x in t: x()\n",
            "main.f",
            "main.b"
        );

    [Fact]
    public void A_display_that_was_read_as_a_whole_gets_what_is_appended() =>
        GraphCheck.Calls(
            "def a(): pass\ndef b(): pass\nl = [a]\ndef f():\n    for x in l: x()\nl.append(b)\n",
            "main.f",
            "main.a main.b"
        );

    [Fact]
    public void An_attribute_that_is_written_to_a_class_later_is_found_by_heirs() =>
        GraphCheck.Calls(
            "class A: pass\nclass B(A): pass\ndef g(self): pass\ndef f():\n    B().m()\ndef h(c):\n    c.m = g\nh(A)\n",
            "main.f",
            "main.g"
        );

    [Fact]
    public void An_attribute_that_is_written_to_an_object_later_is_found() =>
        GraphCheck.Calls(
            "class A: pass\na = A()\ndef g(): pass\ndef f():\n    a.m()\ndef h(x):\n    x.m = g\nh(a)\n",
            "main.f",
            "main.g"
        );

    [Fact]
    public void A_property_that_is_written_to_a_class_later_runs() =>
        GraphCheck.Calls(
            "class A: pass\ndef g(self): pass\ndef f():\n    A().m\ndef h(c):\n    c.m = property(g)\nh(A)\n",
            "main.f",
            "main.g"
        );

    [Theory]
    [InlineData("import b\nx = b.x\n", "import a\nx = a.x\n")]
    [InlineData("from b import x\n", "from a import x\n")]
    [InlineData("import b\nx = b.y.z\ny = b.x\n", "import a\nx = a.y.x\ny = a.x\n")]
    public void Names_of_modules_that_lead_to_each_other_end(string first, string second)
    {
        var files = new Dictionary<string, string>
        {
            ["a.py"] = first,
            ["b.py"] = second,
            ["c.py"] = "import a\na.x()\nprint()\n",
        };

        Assert.Contains(GraphCheck.Of(files).Edges, edge => edge.To.Name == "<builtin>.print");
    }

    [Fact]
    public void Names_of_functions_around_that_lead_to_each_other_end() =>
        GraphCheck.Calls(
            "def f():\n    def g():\n        nonlocal x\n        x = y.a\n"
                + "    def h():\n        nonlocal y\n        y = x.b\n    g()\n    h()\n    x()\n",
            "main.f",
            "main.f.g main.f.h"
        );

    [Fact]
    public void A_long_way_through_modules_leads_to_its_end()
    {
        var files = Enumerable
            .Range(1, 300)
            .ToDictionary(at => $"m{at}.py", at => $"import m{at - 1}\nx = m{at - 1}.x\n");
        files["m0.py"] = "def x(): pass\n";
        files["main.py"] = "import m300\nm300.x()\n";

        Assert.Contains(GraphCheck.Of(files).Edges, edge => edge.To.Name == "m0.x");
    }

    [Fact]
    public void A_name_that_another_module_writes_is_both()
    {
        var files = new Dictionary<string, string>
        {
            ["a.py"] = "def g(): pass\nhook = None\ndef f():\n    hook()\n",
            ["b.py"] = "import a\na.hook = a.g\n",
        };

        Assert.Contains(
            GraphCheck.Of(files).Edges,
            edge => (edge.From.Name, edge.To.Name) == ("a.f", "a.g")
        );
    }
}
