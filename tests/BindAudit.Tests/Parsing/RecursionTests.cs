using BindAudit.Parsing;
using Xunit;
using static BindAudit.Parsing.Parser;

namespace BindAudit.Tests.Parsing;

public sealed class RecursionTests : ParsingTest
{
    private static readonly Parser<char, int> Nested = Rec(() =>
            Nested!.Between(Char('('), Char(')')).Select(depth => depth + 1)
        )
        .Or(Parser<char>.Return(0));

    [Fact]
    public void A_rule_can_refer_to_itself() => Check(Nested, "((()))", 3);

    [Fact]
    public void The_limit_is_reached() =>
        Check(Nested, new string('(', 199) + new string(')', 199), 199);

    [Fact]
    public void Beyond_the_limit_the_input_is_refused() =>
        CheckError(Nested, new string('(', 20_000), DefaultMaximumDepth, "nesting is too deep");

    [Fact]
    public void A_refusal_is_not_mended_by_another_way() =>
        CheckError(
            Try(Nested).Or(Parser<char>.Return(-1)),
            new string('(', 20_000),
            DefaultMaximumDepth,
            "nesting is too deep"
        );
}
