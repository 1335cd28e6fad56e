using Xunit;
using static BindAudit.Tests.Syntax.Tokens.TokenDump;

namespace BindAudit.Tests.Syntax.Tokens;

public sealed class OperatorTests
{
    [Fact]
    public void Every_operator_is_one_token()
    {
        const string All =
            "+ - * / | & < > = . % == != <= >= ~ ^ << >> ** += -= *= /= %= &= |= ^= <<= >>= **= // //= @ @= -> ... := ! <> , ; :";
        Check(All, All + " NEWLINE");
    }

    [Theory]
    [InlineData("a**=b", "NAME(a) **= NAME(b) NEWLINE")]
    [InlineData("a<-b", "NAME(a) < - NAME(b) NEWLINE")]
    [InlineData("a***b", "NAME(a) ** * NAME(b) NEWLINE")]
    [InlineData("a:=b", "NAME(a) := NAME(b) NEWLINE")]
    [InlineData("a....b", "NAME(a) ... . NAME(b) NEWLINE")]
    [InlineData("a..b", "NAME(a) . . NAME(b) NEWLINE")]
    [InlineData("a>>=-b", "NAME(a) >>= - NAME(b) NEWLINE")]
    public void The_longest_operator_wins(string python, string expected) =>
        Check(python, expected);

    [Fact]
    public void A_backquote_is_an_operator_and_an_error() =>
        CheckError(
            "`x`",
            "` NAME(x) ` NEWLINE",
            "1:0 backquotes are python 2's repr\n1:2 backquotes are python 2's repr"
        );
}
