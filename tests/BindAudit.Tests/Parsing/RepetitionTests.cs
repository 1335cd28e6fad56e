using BindAudit.Parsing;
using Xunit;
using static BindAudit.Parsing.Parser;

namespace BindAudit.Tests.Parsing;

public sealed class RepetitionTests : ParsingTest
{
    private static readonly Parser<char, char> Comma = Char(',');

    [Fact]
    public void Many_reads_all() => CheckAll(Digit.Many(), "12x", '1', '2');

    [Fact]
    public void Many_reads_none() => CheckAll(Digit.Many(), "x");

    [Fact]
    public void Many_fails_where_an_item_commits() =>
        CheckError(Char('a').Then(Char('b')).Many(), "abac", 3, "expected `b`");

    [Fact]
    public void Many_of_nothing_ends() => CheckAll(Parser<char>.Return('x').Many(), "", 'x');

    [Fact]
    public void At_least_once_wants_one() =>
        CheckError(Digit.AtLeastOnce(), "x", 0, "expected digit");

    [Fact]
    public void Skip_many_reads_all() => Check(Digit.SkipMany().Then(Letter), "12x", 'x');

    [Fact]
    public void Separated_items_may_be_none() => CheckAll(Number.SeparatedBy(Comma), ")");

    [Fact]
    public void Separated_items_are_read() =>
        CheckAll(Number.SeparatedBy(Comma), "1,22,3)", 1, 22, 3);

    [Fact]
    public void A_separator_commits_to_an_item() =>
        CheckError(Number.SeparatedBy(Comma), "1,)", 2, "expected number");

    [Fact]
    public void Separated_at_least_once_wants_one() =>
        CheckError(Number.SeparatedByAtLeastOnce(Comma), ")", 0, "expected number");

    [Fact]
    public void A_last_separator_may_terminate() =>
        CheckAll(Number.SeparatedAndOptionallyTerminated(Comma).Before(Char(')')), "1,2,)", 1, 2);

    [Fact]
    public void An_optional_terminator_may_be_missing() =>
        CheckAll(Number.SeparatedAndOptionallyTerminatedAtLeastOnce(Comma), "1,2", 1, 2);

    [Fact]
    public void A_terminator_alone_is_no_item() =>
        CheckError(
            Number.SeparatedAndOptionallyTerminatedAtLeastOnce(Comma),
            ",",
            0,
            "expected number"
        );

    [Fact]
    public void An_unclosed_list_tells_both_ways_on() =>
        CheckError(
            Number.SeparatedBy(Comma).Between(Char('('), Char(')')),
            "(1;",
            2,
            "expected digit, `,` or `)`"
        );
}
