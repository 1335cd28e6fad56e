using System.Linq;
using Xunit;

namespace BindAudit.Tests.Syntax.Grammar;

/// <summary>What CPython's parser refuses although its meaning is plain: one error, in CPython's words, and the tree as if it were right.</summary>
public sealed class ComplaintTests : GrammarTest
{
    [Theory]
    [InlineData("f(a=1, b())", "0:7 positional argument follows keyword argument")]
    [InlineData("f(**a, b)", "0:7 positional argument follows keyword argument unpacking")]
    [InlineData("f(**a, *b)", "0:7 iterable argument unpacking follows keyword argument unpacking")]
    [InlineData("f(b for b in a, c)", "0:2 generator expression must be parenthesized")]
    [InlineData("f(c, b for b in a)", "0:5 generator expression must be parenthesized")]
    [InlineData("'a' b'b'", "0:0 cannot mix bytes and nonbytes literals")]
    [InlineData("f'a' b'b'", "0:0 cannot mix bytes and nonbytes literals")]
    [InlineData("t'a' 'b'", "0:0 cannot mix t-string literals with string literals")]
    [InlineData("f'a' t'b'", "0:0 cannot mix t-string literals with string literals")]
    [InlineData("a, (b, f()) = 1", "0:7 cannot assign to function call")]
    [InlineData("a = 'b' = c", "0:4 cannot assign to literal")]
    [InlineData("None = a", "0:0 cannot assign to None")]
    [InlineData("del a, f()", "0:7 cannot delete function call")]
    [InlineData("for f() in a: pass", "0:4 cannot assign to function call")]
    [InlineData("[a for f() in b]", "0:7 cannot assign to function call")]
    [InlineData("with a as f(): pass", "0:10 cannot assign to function call")]
    [InlineData("(a, b) += c", "0:0 illegal expression for augmented assignment")]
    [InlineData("(*a)", "0:1 cannot use starred expression here")]
    [InlineData("[*a for a in b]", "0:1 iterable unpacking cannot be used in comprehension")]
    [InlineData(
        "def f(a=1, b): pass",
        "0:11 parameter without a default follows parameter with a default"
    )]
    [InlineData("def f(**a, b): pass", "0:11 parameters cannot follow var-keyword parameter")]
    [InlineData("def f(*, **a): pass", "0:6 named arguments must follow bare *")]
    [InlineData("def f(a, /, b, /): pass", "0:15 `/` may appear only once")]
    [InlineData(
        "try: a\nexcept B, C as d: e",
        "1:7 multiple exception types must be parenthesized when using `as`"
    )]
    [InlineData(
        "match a:\n  case B(c=1, d): e",
        "1:14 positional patterns follow keyword patterns"
    )]
    public void Is_one_error(string python, string error) =>
        Assert.Equal([error], ErrorsOf(Parse(python)));

    [Theory]
    [InlineData("f(a=1, *b, c=2, **d)")]
    [InlineData("f((b for b in a), c)")]
    [InlineData("f(b for b in a)")]
    [InlineData("rb'a' B'b'")]
    [InlineData("'a' f'b' u'c'")]
    [InlineData("t'a' T'b'")]
    [InlineData("[a, *b], c.d, e()[f()], (g) = h")]
    [InlineData("def f(a, b=1, /, c=2, *d, e, f=3, **g): pass")]
    [InlineData("lambda *a, b, c=1, **d: e")]
    [InlineData("try: a\nexcept (B, C) as d: e")]
    [InlineData("del (a, [b]), c[d]")]
    public void Its_neighbours_are_none(string python) => Assert.Empty(Parse(python).Errors);

    [Fact]
    public void The_tree_says_what_was_meant() =>
        CheckErrors(
            "g(1)\nf(a=1, b(2))",
            "(Call g 1) (Call f a=1 (Call b 2))",
            "1:7 positional argument follows keyword argument"
        );

    [Fact]
    public void A_statement_has_one_of_them() =>
        Assert.Equal(
            [
                "0:7 positional argument follows keyword argument",
                "1:0 cannot assign to function call",
            ],
            ErrorsOf(Parse("f(a=1, b, c, **d, *e)\nf() = g() = (*h)"))
        );

    [Fact]
    public void A_broken_statement_has_its_own_error() =>
        Assert.Equal(["0:10 expected end of line"], ErrorsOf(Parse("f(a=1, b) c")));

    [Fact]
    public void A_match_that_is_read_twice_complains_once() =>
        Assert.Single(Parse("match(a=1, b)[c:\n  d]\nmatch (f(a=1)):\n  case c: d").Errors);

    [Fact]
    public void Ten_thousand_of_them_are_read_once_each() =>
        Assert.Equal(
            10_000,
            Parse(string.Concat(Enumerable.Repeat("f(a=1, b, *c); ", 10_000))).Errors.Length
        );
}
