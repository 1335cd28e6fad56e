using Xunit;

namespace BindAudit.Tests.Syntax.Grammar;

public sealed class PrimaryTests : GrammarTest
{
    [Fact]
    public void Constants_and_names() =>
        Check("(None, True, False, ..., x, 1.5e3j)", "(Tuple None True False ... x 1.5e3j)");

    [Fact]
    public void Trailers_follow_one_another() =>
        Check("a.b(c)[d].e", "(Subscript (Call a.b c) d).e");

    [Fact]
    public void A_call_takes_all_kinds_of_arguments() =>
        Check("f(a, *b, c=d, **e)", "(Call f a (Starred b) c=d **e)");

    [Fact]
    public void Arguments_keep_the_order_of_the_source() =>
        Check("f(c=d, *b)", "(Call f c=d (Starred b))");

    [Fact]
    public void A_trailing_comma_is_no_argument() => Check("f(a,)", "(Call f a)");

    [Fact]
    public void An_argument_may_bind_a_name() => Check("f(a := 1)", "(Call f (Named a 1))");

    [Fact]
    public void A_generator_may_be_the_only_argument() =>
        Check("f(x for x in y)", "(Call f (GeneratorComp x (for x y)))");

    [Fact]
    public void Slices() =>
        Check("a[b:c:d, ::, e]", "(Subscript a (Tuple (Slice b c d) (Slice _ _ _) e))");

    [Fact]
    public void Half_open_slices() =>
        Check(
            "a[:b], a[b:], a[::b]",
            "(Tuple (Subscript a (Slice _ b _)) (Subscript a (Slice b _ _)) (Subscript a (Slice _ _ b)))"
        );

    [Fact]
    public void A_star_in_a_subscript_makes_a_tuple() =>
        Check("a[*b]", "(Subscript a (Tuple (Starred b)))");

    [Fact]
    public void Soft_keywords_are_names() =>
        Check("match.case(type, _)", "(Call match.case type _)");

    [Fact]
    public void Async_was_a_name_in_calls_and_chains() =>
        Check("loop.async(f, async=True)", "(Call loop.async f async=True)");
}
