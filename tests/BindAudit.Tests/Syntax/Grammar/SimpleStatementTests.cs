using Xunit;

namespace BindAudit.Tests.Syntax.Grammar;

public sealed class SimpleStatementTests : GrammarTest
{
    [Fact]
    public void Assignments_chain() => Check("a = b, c = d", "(= a (Tuple b c) d)");

    [Fact]
    public void A_yield_may_be_assigned() => Check("a = yield b", "(= a (Yield b))");

    [Fact]
    public void Annotations() => Check("a: int = 1\nb.c: str", "(: a int 1) (: b.c str _)");

    [Fact]
    public void Augmented_assignments() =>
        Check("a += 1\na //= b, c\na @= d", "(Add= a 1) (FloorDiv= a (Tuple b c)) (MatMult= a d)");

    [Fact]
    public void Semicolons_separate() => Check("a; b;\nc", "a b c");

    [Fact]
    public void Words_alone() => Check("pass; break; continue", "(Pass) (Break) (Continue)");

    [Fact]
    public void Return() =>
        Check("return\nreturn a, *b", "(Return) (Return (Tuple a (Starred b)))");

    [Fact]
    public void Raising() =>
        Check("raise\nraise a\nraise a from b", "(Raise) (Raise a) (Raise a b)");

    [Fact]
    public void Assert() => Check("assert a\nassert a, b", "(Assert a) (Assert a b)");

    [Fact]
    public void Delete() => Check("del a, b[c], (d, e)", "(Delete a (Subscript b c) (Tuple d e))");

    [Fact]
    public void Global_and_nonlocal() =>
        Check("global a, b\nnonlocal c", "(Global a b) (Nonlocal c)");

    [Fact]
    public void Import() => Check("import a.b.c, d as e", "(Import a.b.c d>e)");

    [Fact]
    public void Import_from() => Check("from a.b import c as d, e", "(From a.b c>d e)");

    [Fact]
    public void Import_in_parentheses() => Check("from a import (b,\n  c as d,)", "(From a b c>d)");

    [Fact]
    public void Relative_imports() =>
        Check(
            "from . import a\nfrom ...b import c\nfrom .... import d",
            "(From . a) (From ...b c) (From .... d)"
        );

    [Fact]
    public void Star_import() => Check("from a import *", "(From a *)");

    [Fact]
    public void Type_aliases() =>
        Check(
            "type X[T: int = str, *Ts, **P] = list[T]",
            "(Type X<T:int=str Ts P> (Subscript list T))"
        );

    [Fact]
    public void Type_is_a_name_elsewhere() =>
        Check(
            "type = 1\ntype(x)\ntype[x]: int",
            "(= type 1) (Call type x) (: (Subscript type x) int _)"
        );

    [Fact]
    public void Python_2_redirection_is_a_tuple() =>
        Check("print >>f, x", "(Tuple (RShift print f) x)");
}
