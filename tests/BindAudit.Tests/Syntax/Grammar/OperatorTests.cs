using Xunit;

namespace BindAudit.Tests.Syntax.Grammar;

public sealed class OperatorTests : GrammarTest
{
    [Fact]
    public void Factors_bind_more_tightly_than_terms() => Check("a + b * c", "(Add a (Mult b c))");

    [Fact]
    public void Equal_precedence_groups_from_the_left() => Check("a - b + c", "(Add (Sub a b) c)");

    [Fact]
    public void Powers_group_from_the_right() => Check("a ** b ** c", "(Pow a (Pow b c))");

    [Fact]
    public void A_sign_applies_to_the_power() => Check("-a ** -b", "(USub (Pow a (USub b)))");

    [Fact]
    public void Prefixes_nest() => Check("-~+a", "(USub (Invert (UAdd a)))");

    [Fact]
    public void Bitwise_operators_stand_between_comparison_and_sum() =>
        Check("a | b ^ c & d << e + f", "(BitOr a (BitXor b (BitAnd c (LShift d (Add e f)))))");

    [Fact]
    public void The_other_operators() =>
        Check("a @ b / c // d % e >> f", "(RShift (Mod (FloorDiv (Div (MatMult a b) c) d) e) f)");

    [Fact]
    public void Comparisons_chain() => Check("a < b <= c != d", "(Lt,LtE,NotEq a b c d)");

    [Fact]
    public void Operators_of_two_words() => Check("a is not b not in c", "(IsNot,NotIn a b c)");

    [Fact]
    public void Not_binds_less_tightly_than_comparison() => Check("not a == b", "(Not (Eq a b))");

    [Fact]
    public void And_binds_more_tightly_than_or() =>
        Check("a or b and not c or d", "(Or a (And b (Not c)) d)");

    [Fact]
    public void Parentheses_leave_no_node() => Check("(a + b) * c", "(Mult (Add a b) c)");

    [Fact]
    public void Await_binds_more_tightly_than_power() =>
        Check("await f(x) ** 2", "(Pow (Await (Call f x)) 2)");
}
