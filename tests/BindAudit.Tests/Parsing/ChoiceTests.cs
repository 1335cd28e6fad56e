using BindAudit.Parsing;
using Xunit;
using static BindAudit.Parsing.Parser;

namespace BindAudit.Tests.Parsing;

public sealed class ChoiceTests : ParsingTest
{
    private static readonly Parser<char, char> Pair = Char('a').Then(Char('b'));

    [Fact]
    public void Failing_without_consuming_tries_the_next() => Check(Pair.Or(Char('c')), "c", 'c');

    [Fact]
    public void Consuming_commits() => CheckError(Pair.Or(Char('a')), "ac", 1, "expected `b`");

    [Fact]
    public void Try_goes_back() => Check(Try(Pair).Or(Char('a')), "ac", 'a');

    [Fact]
    public void The_furthest_failure_is_told() =>
        CheckError(Try(Pair).Or(Char('x')), "ac", 1, "expected `b`");

    [Fact]
    public void An_expectation_is_told_once() =>
        CheckError(Char('x').Or(Char('y')).Or(Char('x')), "z", 0, "expected `x` or `y`");

    [Fact]
    public void Lookahead_reads_nothing() => Check(Lookahead(Char('a')).Then(Char('a')), "a", 'a');

    [Fact]
    public void Not_refuses_what_follows() =>
        Check(Try(String("or").Before(Not(LetterOrDigit))).Or(String("order")), "order", "order");

    [Fact]
    public void Not_expects_nothing() =>
        CheckError(Not(Char('a')).Then(Char('b')), "c", 0, "expected `b`");

    [Fact]
    public void A_label_replaces_what_stands_at_the_start() =>
        CheckError(Char('"').Or(Char('\'')).Labelled("string"), "x", 0, "expected string");

    [Fact]
    public void A_label_leaves_what_failed_further_on() =>
        CheckError(Pair.Labelled("pair"), "ac", 1, "expected `b`");

    [Fact]
    public void A_label_stands_beside_others() =>
        CheckError(
            Char('(').ThenReturn(0).Or(Number).Or(Char('$').ThenReturn(1)),
            "x",
            0,
            "expected `(`, number or `$`"
        );

    [Fact]
    public void Optional_gives_a_value_or_none() =>
        Check(Char('-').Optional().Then(Number, (sign, n) => sign.HasValue ? -n : n), "-12", -12);

    [Fact]
    public void Optional_tells_what_it_would_have_read() =>
        CheckError(Char('-').Optional().Then(Number), "x", 0, "expected `-` or number");

    [Fact]
    public void Optional_fails_where_its_parser_commits() =>
        CheckError(Pair.Optional(), "ac", 1, "expected `b`");

    [Fact]
    public void Dispatch_goes_by_the_first_token()
    {
        var table = new Parser<char, string>?[128];
        table['a'] = String("alpha");
        var parser = Parser<char>.Dispatch(
            static token => token,
            table,
            Parser<char>.Fail<string>("statement")
        );
        Check(parser, "alpha", "alpha");
        CheckError(parser, "beta", 0, "expected statement");
        CheckError(parser, "", 0, "expected statement");
        CheckError(parser, "\u0394", 0, "expected statement");
    }
}
