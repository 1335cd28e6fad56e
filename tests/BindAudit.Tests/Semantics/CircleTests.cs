using System.Globalization;
using System.Text;
using BindAudit.Semantics.Linking;
using Xunit;

namespace BindAudit.Tests.Semantics;

/// <summary>Code that refers to itself, in every way, is understood with little work: a bounded number of answers, not of milliseconds.</summary>
public sealed class CircleTests
{
    private const int Little = 3_000;

    [Fact]
    public void A_function_that_returns_its_own_call() =>
        Check(("m", "def f(x):\n    return f(x) or f(f(x))\nrun(f(f))\n"));

    [Fact]
    public void Functions_that_pass_each_other_on() =>
        Check(
            (
                "m",
                "def f(x, g):\n    return g(x, f)\ndef g(x, f):\n    return f(x, g)\nrun(f('a', g))\n"
            )
        );

    [Fact]
    public void Modules_that_import_each_other() =>
        Check(
            ("a", "from b import x\nimport b\ny = b.y\nrun(x, y)\n"),
            ("b", "from a import y\nimport a\nx = a.x\nrun(x, y)\n")
        );

    [Fact]
    public void Modules_that_import_everything_of_each_other() =>
        Check(
            ("a", "from b import *\nrun(x)\n"),
            ("b", "from c import *\nrun(x)\n"),
            ("c", "from a import *\nrun(x)\n")
        );

    [Fact]
    public void Classes_that_inherit_from_each_other_across_files() =>
        Check(
            ("a", "from b import B\nclass A(B):\n    pass\nA().run(A().host)\n"),
            ("b", "from a import A\nclass B(A):\n    pass\nB().run(B().host)\n")
        );

    [Fact]
    public void A_class_that_inherits_from_itself() =>
        Check(
            (
                "m",
                "class A(A):\n    x = A.x\n    def f(self):\n        return self.f().x\nA().f()\n"
            )
        );

    [Fact]
    public void Containers_that_hold_each_other() =>
        Check(
            (
                "m",
                "a = []\nb = []\n"
                    + Repeat("a.append(b)\nb.append(a)\n", 30)
                    + "run(a[0][0][0], b)\n"
            )
        );

    [Fact]
    public void Containers_that_functions_put_into_each_other() =>
        Check(
            (
                "m",
                "a = []\nb = {}\ndef f():\n    a.append(b)\n    b['x'] = a\n    b.update(b)\n    a.extend(a)\n    run(a[0]['x'], b)\n"
            )
        );

    [Fact]
    public void A_list_that_doubles_in_a_loop() =>
        Check(("m", "a = ['x']\nwhile c:\n    a = a + a\n    b = [a, a]\n    a = b\nrun(a)\n"));

    [Fact]
    public void Decorators_that_decorate_themselves() =>
        Check(
            (
                "m",
                "@d\ndef d(f):\n    @d\n    def inner(*a, **k):\n        return d(f)(*a, **k)\n    return d(inner)\n@d\ndef g():\n    return g()\nrun(g())\n"
            )
        );

    [Fact]
    public void Defaults_that_refer_to_their_own_function() =>
        Check(
            (
                "m",
                "def f(x=None):\n    return x\ndef f(x=f(), y=f):\n    return y(x)\nrun(f(), f(f))\n"
            )
        );

    [Fact]
    public void Properties_that_return_each_other() =>
        Check(
            (
                "m",
                "class A:\n    @property\n    def x(self):\n        return self.y\n    @property\n    def y(self):\n        return self.x or A().y\nrun(A().x)\n"
            )
        );

    [Fact]
    public void A_generator_that_yields_from_itself() =>
        Check(
            (
                "m",
                "import contextlib\n@contextlib.contextmanager\ndef g():\n    with g() as x:\n        yield x\nwith g() as y:\n    y.run(y)\n"
            )
        );

    [Fact]
    public void A_comprehension_over_itself() =>
        Check(
            (
                "m",
                "x = [1]\nfor i in x:\n    x = [y for y in x]\n    z = {k: x for k in x}\nrun(x, z)\n"
            )
        );

    [Fact]
    public void Threads_whose_targets_start_themselves() =>
        Check(
            (
                "m",
                "from threading import Thread\ndef f(g):\n    Thread(target=g, args=(f,)).start()\n    Thread(target=f, args=(g,)).start()\nf(f)\n"
            )
        );

    [Fact]
    public void Forty_functions_each_of_which_hands_its_parameter_to_an_executor()
    {
        var python = new StringBuilder();
        for (var i = 0; i < 40; i++)
        {
            python.Append(
                CultureInfo.InvariantCulture,
                $"def f{i}(pool, app):\n    pool.submit(app.run, '0.0.0.0')\n    f{(i + 1) % 40}(pool, app)\n"
            );
        }

        Check(40_000, ("m", python.ToString()));
    }

    [Fact]
    public void A_chain_of_a_thousand_attributes() =>
        Check(("m", "import x\nrun(x" + Repeat(".a", 900) + ")\n"));

    [Fact]
    public void A_dict_of_five_thousand_entries_read_a_hundred_times()
    {
        var python = new StringBuilder("d = {\n");
        for (var i = 0; i < 5_000; i++)
        {
            python.Append(CultureInfo.InvariantCulture, $"    'k{i}': 'v{i}',\n");
        }

        Check(
            40_000,
            ("m", python.Append("}\n").Append(Repeat("run(d['k4999'])\n", 100)).ToString())
        );
    }

    private static string Repeat(string text, int times) =>
        new StringBuilder().Insert(0, text, times).ToString();

    private static void Check(params (string Name, string Python)[] modules) =>
        Check(Little, modules);

    private static void Check(int most, params (string Name, string Python)[] modules)
    {
        var program = SemanticsCheck.Link(modules);
        foreach (var module in program.Modules)
        {
            foreach (var invocation in module.Invocations)
            {
                Assert.NotNull(Callees.Of(invocation));
                Assert.NotNull(invocation.Arguments);
            }

            Assert.NotNull(module.IndirectInvocations);
        }

        Assert.InRange(program.Evaluator.Work, 1, most);
    }
}
