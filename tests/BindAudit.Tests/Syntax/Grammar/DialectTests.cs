using Xunit;

namespace BindAudit.Tests.Syntax.Grammar;

/// <summary>Python 3.14, by its language reference, and Python 2: one error a line, and every call.</summary>
public sealed class DialectTests : GrammarTest
{
    [Fact]
    public void Template_strings_hold_calls() =>
        Check(
            "t\"a{f(x)!r:{g(y)}}\" rt'{h()}' Tr\"\"",
            "(t a ({}!r (Call f x) (f ({} (Call g y)))) ({} (Call h)))"
        );

    [Theory]
    [InlineData("t'{f(1)}'")]
    [InlineData("T'{f(1)}'")]
    [InlineData("rt'{f(1)}'")]
    [InlineData("tR'{f(1)}'")]
    [InlineData("TR\"\"\"{\nf(1)\n}\"\"\"")]
    [InlineData("t'{f(1)!r:>{w}}'")]
    [InlineData("t'{f(1) = }'")]
    [InlineData("t'{f(1) = !s:{w}.2}'")]
    [InlineData("t'{t'{f(1)}'}'")]
    [InlineData("t'{f'{f(1)}'}' t'{{}}'")]
    [InlineData("f'{t\"{f(1)}\"}'")]
    [InlineData("x = t'' t'{f(1)}'.values[0]")]
    public void A_template_string_has_the_fields_of_an_f_string(string python)
    {
        Assert.Empty(Parse(python).Errors);
        Assert.Equal(["f"], NamesOfCalls(Parse(python), "f"));
    }

    [Theory]
    [InlineData("bt'{f(1)}'")]
    [InlineData("ut'{f(1)}'")]
    [InlineData("ft'{f(1)}'")]
    public void A_template_string_takes_no_prefix_but_r(string python) =>
        Assert.NotEmpty(Parse(python).Errors);

    [Theory]
    [InlineData("try: f(1)\nexcept A, B, C: f(2)")]
    [InlineData("try: f(1)\nexcept A.b, c(): f(2)")]
    [InlineData("try: f(1)\nexcept* A, B: f(2)\nelse: pass")]
    [InlineData("try: f(1)\nexcept (A, B) as e: f(2)\nfinally: pass")]
    public void Handlers_keep_their_blocks(string python) =>
        Assert.Equal(["f", "f"], NamesOfCalls(Parse(python), "f"));

    [Fact]
    public void Exceptions_without_parentheses() =>
        Check(
            "try: a()\nexcept A, b.B: c()\nexcept* C, D: d()",
            "(Try [(Call a)] (Except (Tuple A b.B) [(Call c)]) (Except (Tuple C D) [(Call d)]))"
        );

    [Fact]
    public void Annotations_may_name_what_comes_later() =>
        Check(
            "x: Later[f(1)]\ndef g(y: Later) -> Later: pass",
            "(: x (Subscript Later (Call f 1)) _) (Def g [y:Later] ->Later [(Pass)])"
        );

    [Theory]
    [InlineData("print f(1)")]
    [InlineData("exec f(1)")]
    [InlineData("exec f(1) in g(2), h(3)")]
    [InlineData("raise E, f(1), g(2)")]
    [InlineData("x = `f(1)`")]
    [InlineData("x = f(1) <> g(2)")]
    [InlineData("x = f(0777)")]
    [InlineData("x = f(10L)")]
    [InlineData("x = f(ur\"a\", 1)")]
    [InlineData("x = f(UR'''a\nb''')")]
    [InlineData("x = [f(y) for y in 1, 2]")]
    [InlineData("x = lambda (a, b): f(a)")]
    public void A_statement_of_python_2_is_one_error_and_loses_no_neighbour(string statement)
    {
        var tree = Parse($"before(1)\n{statement}\nif a:\n  {statement}\n  inside(2)\nafter(3)");
        Assert.Equal(2, tree.Errors.Length);
        Assert.Equal(
            ["before", "inside", "after"],
            NamesOfCalls(tree, "before", "inside", "after")
        );
    }

    [Theory]
    [InlineData("print \"a\" % f(1)", "f")]
    [InlineData("print f(1), g(2)", "f", "g")]
    [InlineData("print >>f(1), g(2)", "f", "g")]
    [InlineData("exec f(1) in g(2)", "f", "g")]
    [InlineData("raise f(1), g(2)", "f", "g")]
    [InlineData("x = `f(1)`", "f")]
    [InlineData("x = f(1) <> g(2)", "f", "g")]
    [InlineData("x = f(0777, g(2))", "f", "g")]
    [InlineData("x = f(ur\"a\", g(2))", "f", "g")]
    public void The_calls_of_a_statement_of_python_2_are_kept(
        string statement,
        params string[] names
    ) => Assert.Equal(names, NamesOfCalls(Parse(statement), "f", "g"));

    [Fact]
    public void A_handler_of_python_2_is_no_error() =>
        Assert.Empty(Parse("try: f(1)\nexcept E, e: g(2)").Errors);
}
