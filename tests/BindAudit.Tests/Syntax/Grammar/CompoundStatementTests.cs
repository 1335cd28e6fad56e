using Xunit;

namespace BindAudit.Tests.Syntax.Grammar;

public sealed class CompoundStatementTests : GrammarTest
{
    [Fact]
    public void If_with_all_branches() =>
        Check("if a:\n  b\nelif c: d\nelse:\n  e\n", "(If a [b] else [(If c [d] else [e])])");

    [Fact]
    public void A_condition_may_bind_a_name() =>
        Check("if (a := b): c\nwhile d := e: f", "(If (Named a b) [c]) (While (Named d e) [f])");

    [Fact]
    public void A_suite_on_one_line() => Check("if a: b; c", "(If a [b c])");

    [Fact]
    public void While_with_else() => Check("while a: b\nelse: c", "(While a [b] else [c])");

    [Fact]
    public void For_with_else() =>
        Check(
            "for a, *b in c, d: e\nelse: f",
            "(For (Tuple a (Starred b)) (Tuple c d) [e] else [f])"
        );

    [Fact]
    public void A_target_may_be_anything_assignable() =>
        Check("for a.b[c] in d: e", "(For (Subscript a.b c) d [e])");

    [Fact]
    public void Try_with_all_clauses() =>
        Check(
            "try: a\nexcept b: c\nexcept d as e: f\nexcept: g\nelse: h\nfinally: i",
            "(Try [a] (Except b [c]) (Except d>e [f]) (Except _ [g]) else [h] finally [i])"
        );

    [Fact]
    public void Several_exceptions_need_no_parentheses() =>
        Check("try: a\nexcept b, c: d", "(Try [a] (Except (Tuple b c) [d]))");

    [Fact]
    public void Exception_groups() => Check("try: a\nexcept* b: c", "(Try [a] (Except* b [c]))");

    [Fact]
    public void With_several_items() =>
        Check("with a as b, c(), d as (e, f): g", "(With a>b (Call c) d>(Tuple e f) [g])");

    [Fact]
    public void With_items_in_parentheses() => Check("with (a as b, c,): d", "(With a>b c [d])");

    [Fact]
    public void With_a_tuple_or_a_group() =>
        Check(
            "with (a, b).c as d: e\nwith (a) as b: c\nwith (yield): d",
            "(With (Tuple a b).c>d [e]) (With a>b [c]) (With (Yield) [d])"
        );

    [Fact]
    public void Async_statements() =>
        Check(
            "async def f():\n  async for a in b: c\n  async with d: e",
            "(AsyncDef f [] [(AsyncFor a b [c]) (AsyncWith d [e])])"
        );

    [Fact]
    public void A_function_with_everything() =>
        Check(
            "@d.e(1)\n@f\ndef g[T](a, /, b: int = 1, *c: *T, d, **e) -> h: i",
            "(Def @(Call d.e 1) @f g<T> [/a b:int=1 *c:(Starred T) !d **e] ->h [i])"
        );

    [Fact]
    public void A_decorator_may_be_any_expression() =>
        Check("@a or (b := c)\nclass D: pass", "(Class @(Or a (Named b c)) D [] [(Pass)])");

    [Fact]
    public void A_class_with_everything() =>
        Check(
            "class A[T](B, *C, metaclass=D, **E):\n  x: int\n",
            "(Class A<T> [B (Starred C) metaclass=D **E] [(: x int _)])"
        );

    [Fact]
    public void Blocks_nest() => Check("if a:\n  if b:\n    c\n  d\ne", "(If a [(If b [c]) d]) e");
}
