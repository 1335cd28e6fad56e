using BindAudit.Rules.Describing;
using Xunit;

namespace BindAudit.Tests.Rules.Describing;

public sealed class QueryDescriptionTests
{
    private static void Check(string query, params string[] expected) =>
        Assert.Equal(expected, QueryDescription.Of(query));

    [Fact]
    public void A_method_of_a_type() =>
        Check(
            "FlaskApp.method(\"run\").where(\"host\", \"0.0.0.0\")",
            "a call of `run` on a `FlaskApp`, where `host` is `\"0.0.0.0\"`"
        );

    [Fact]
    public void A_constructor() =>
        Check(
            "UvicornConfig.where(\"host\", $any_address)",
            "the construction of a `UvicornConfig`, where `host` is one of `$any_address`"
        );

    [Fact]
    public void Conditions_stay_with_the_call_that_they_are_about() =>
        Check(
            "call(\"socket.socket\").where(\"type\", symbol(\"socket.SOCK_DGRAM\")).method(\"bind\").where(0, item(0, $any_address))",
            "a call of `bind` on what `socket.socket` returns, where `type` is the name `socket.SOCK_DGRAM`, where the first argument is a tuple or list whose first element is one of `$any_address`"
        );

    [Fact]
    public void Alternatives_are_phrases_of_their_own() =>
        Check("call(\"a.b\") | call(\"c.d\", \"e\")", "a call of `a.b`", "a call of `c.d` or `e`");

    [Fact]
    public void What_the_same_object_must_have_and_must_not() =>
        Check(
            "FlaskApp.method(\"run\").also(.set(\"debug\").where(\"value\", True)).unless(.where(\"fd\", given))",
            "a call of `run` on a `FlaskApp`, where there also is an assignment to `debug` of the same object, where the value is `True`, and it cannot be that `fd` is given and not `None`"
        );

    [Fact]
    public void Patterns_follow_is() =>
        Check(
            "call(\"a\").where(\"x\", missing or not(lt(3)) or address(\"::\") or tuple(1, _))",
            "a call of `a`, where `x` is left out or certainly not less than 3 or an address whose host is `\"::\"` or a tuple (`1`, anything)"
        );

    [Fact]
    public void What_cannot_be_read_has_no_phrase() => Check("call(");

    [Theory]
    [InlineData("call(\"a.f\").where(\"host\", missing)", true)]
    [InlineData("call(\"a.f\").where(\"host\", missing).unless(.where(\"fd\", written))", true)]
    [InlineData("call(\"a.f\").where(\"host\", missing).where(\"port\", 80)", false)]
    [InlineData("call(\"a.f\").where(\"host\", missing or None)", false)]
    [InlineData("call(\"a.f\")", false)]
    [InlineData("call(\"a.f\").where(\"host\", missing) | call(\"a.g\").where(0, _)", false)]
    public void Whether_only_omission_is_asked_for(string query, bool expected) =>
        Assert.Equal(expected, QueryDescription.AsksOnlyForOmission(query));
}
