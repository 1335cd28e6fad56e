using Xunit;

namespace BindAudit.Tests.Syntax.Grammar;

public sealed class DisplayTests : GrammarTest
{
    [Fact]
    public void An_empty_tuple() => Check("()", "(Tuple)");

    [Fact]
    public void A_tuple_of_one() => Check("(a,)", "(Tuple a)");

    [Fact]
    public void A_tuple_without_parentheses() => Check("a, *b,", "(Tuple a (Starred b))");

    [Fact]
    public void Lists() =>
        Check("[], [a, *b, c := 1,]", "(Tuple (List) (List a (Starred b) (Named c 1)))");

    [Fact]
    public void Sets() => Check("{a, *b}", "(Set a (Starred b))");

    [Fact]
    public void Dicts() =>
        Check("{}, {a: b, **c, d: lambda: e}", "(Tuple (Dict) (Dict a:b **c d:(Lambda [] e)))");

    [Fact]
    public void A_list_comprehension() =>
        Check(
            "[x for x, y in z if x if y for a in b]",
            "(ListComp x (for (Tuple x y) z x y) (for a b))"
        );

    [Fact]
    public void A_set_comprehension() =>
        Check("{x async for x in y}", "(SetComp x (async-for x y))");

    [Fact]
    public void A_dict_comprehension() =>
        Check("{k: v for k, v in x}", "(DictComp k v (for (Tuple k v) x))");

    [Fact]
    public void A_generator_expression() => Check("(x for x in y)", "(GeneratorComp x (for x y))");

    [Fact]
    public void A_yield_in_parentheses() =>
        Check(
            "(yield a, b), (yield), (yield from c)",
            "(Tuple (Yield (Tuple a b)) (Yield) (YieldFrom c))"
        );
}
