using System.Globalization;
using System.Text;
using BindAudit.Semantics.Linking;
using BindAudit.Text;
using Xunit;

namespace BindAudit.Tests.Semantics;

/// <summary>Evaluation ends and stays within its bounds on code made to be slow.</summary>
public sealed class TerminationTests
{
    [Fact]
    public void A_chain_of_ten_thousand_sums() => Evaluate(Repeat("x = x + 'a'\n", 10_000));

    [Fact]
    public void A_chain_of_ten_thousand_names()
    {
        var python = new StringBuilder("v0 = '0.0.0.0'\n");
        for (var i = 1; i < 10_000; i++)
        {
            python.Append(CultureInfo.InvariantCulture, $"v{i} = v{i - 1}\n");
        }

        Evaluate(python + "f(v9999)");
    }

    [Fact]
    public void Functions_that_call_each_other_in_pairs()
    {
        var python = new StringBuilder();
        for (var i = 0; i < 200; i++)
        {
            python.Append(
                CultureInfo.InvariantCulture,
                $"def f{i}():\n    return f{(i + 1) % 200}() or f{(i + 7) % 200}()\n"
            );
        }

        Evaluate(python + "f(f0())");
    }

    [Fact]
    public void Branches_that_double_the_values() =>
        Evaluate("x = 'a'\n" + Repeat("x = (x + 'a') if c else (x + 'b')\n", 60) + "f(x)");

    [Fact]
    public void A_loop_that_calls_a_method_of_what_it_binds() =>
        Evaluate(
            "def main():\n    p = make()\n    while True:\n        try:\n            if d:\n                p = make()\n            if e:\n                p.run()\n        except E:\n            raise\n"
                + "def g(x):\n    f(x)\ng(1)"
        );

    [Fact]
    public void Nested_loops_that_call_and_hand_over_what_they_bind()
    {
        var python = new StringBuilder("def g(x):\n    f(x)\n");
        for (var i = 0; i < 30; i++)
        {
            python.Append(' ', i).Append("while c:\n");
            python.Append(' ', i + 1).Append("if c:\n");
            python.Append(' ', i + 2).Append("g = g[0] if c else [g, g, g]\n");
        }

        Evaluate(python.Append(' ', 30).Append("g(g)\n").ToString());
    }

    [Fact]
    public void Nested_loops_that_bind_one_name()
    {
        var python = new StringBuilder("x = 1\n");
        for (var i = 0; i < 30; i++)
        {
            python.Append(' ', i).Append("for x in x:\n");
        }

        Evaluate(python.Append(' ', 30).Append("f(x)\n").ToString());
    }

    [Fact]
    public void Attributes_defined_by_each_other() =>
        Evaluate(
            """
            class A:
                def __init__(self):
                    self.x = self.y
                    self.y = self.z
                    self.z = self.x
            a = A()
            a.x = a.y
            f(a.x.y.z)
            """
        );

    private static string Repeat(string line, int times) =>
        new StringBuilder().Insert(0, line, times).ToString();

    private static void Evaluate(string python)
    {
        foreach (
            var invocation in SemanticsCheck.Link(SourceText.From(python)).Modules[0].Invocations
        )
        {
            foreach (var argument in invocation.Arguments.Positional)
            {
                Assert.InRange(argument.Values.Possible.Length, 1, 17);
            }

            Assert.NotNull(Callees.Of(invocation));
        }
    }
}
