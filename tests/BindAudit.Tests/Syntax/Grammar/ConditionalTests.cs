using Xunit;

namespace BindAudit.Tests.Syntax.Grammar;

public sealed class ConditionalTests : GrammarTest
{
    [Fact]
    public void A_condition_stands_in_the_middle() => Check("a if b else c", "(If b a c)");

    [Fact]
    public void Chains_group_from_the_right() =>
        Check("a if b else c if d else e", "(If b a (If d c e))");

    [Fact]
    public void A_lambda_may_follow_else() =>
        Check("a if b else lambda: c", "(If b a (Lambda [] c))");

    [Fact]
    public void A_lambda_takes_the_whole_condition() =>
        Check("lambda: a if b else c", "(Lambda [] (If b a c))");

    [Fact]
    public void Lambda_parameters() =>
        Check("lambda a, /, b=1, *c, d, **e: 0", "(Lambda [/a b=1 *c !d **e] 0)");

    [Fact]
    public void A_bare_star_separates() => Check("lambda *, a: a", "(Lambda [!a] a)");
}
