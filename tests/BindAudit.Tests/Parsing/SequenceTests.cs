using Xunit;
using static BindAudit.Parsing.Parser;

namespace BindAudit.Tests.Parsing;

public sealed class SequenceTests : ParsingTest
{
    [Fact]
    public void Then_gives_the_second() => Check(Char('$').Then(Letter), "$x", 'x');

    [Fact]
    public void Then_with_a_selector_gives_both() =>
        Check(Digit.Then(Digit, (a, b) => $"{a}.{b}"), "12", "1.2");

    [Fact]
    public void Before_gives_the_first() => Check(Letter.Before(Char(';')), "x;", 'x');

    [Fact]
    public void Between_gives_the_middle() =>
        Check(Letter.Between(Char('('), Char(')')), "(x)", 'x');

    [Fact]
    public void Then_return_replaces() => Check(String("True").ThenReturn(1), "True", 1);

    [Fact]
    public void With_result_replaces() => Check(String("None").WithResult(0), "None", 0);

    [Fact]
    public void Map_takes_one_to_five()
    {
        Check(Map(a => $"{a}", Digit), "12345", "1");
        Check(Map((a, b) => $"{b}{a}", Digit, Digit), "12345", "21");
        Check(Map((a, b, c) => $"{c}{b}{a}", Digit, Digit, Digit), "12345", "321");
        Check(Map((a, b, c, d) => $"{d}{c}{b}{a}", Digit, Digit, Digit, Digit), "12345", "4321");
        Check(
            Map((a, b, c, d, e) => $"{e}{d}{c}{b}{a}", Digit, Digit, Digit, Digit, Digit),
            "12345",
            "54321"
        );
    }

    [Fact]
    public void Map_fails_where_one_of_its_parsers_fails() =>
        CheckError(
            Map((a, b, c) => a + b + c, Number, Char('+'), Number),
            "1+x",
            2,
            "expected number"
        );
}
