using System.Linq;
using System.Text;
using BindAudit.Syntax.Grammar;
using BindAudit.Syntax.Tokens;
using BindAudit.Syntax.Tree;
using BindAudit.Text;
using Xunit;

namespace BindAudit.Tests.Syntax.Grammar;

/// <summary>Twice the source takes twice the steps, whatever it is; steps, not seconds, so that a busy machine proves nothing.</summary>
public sealed class LinearTests
{
    private const int Pieces = 10_000;

    [Theory]
    [InlineData("(")]
    [InlineData("f(")]
    [InlineData("f(a, ")]
    [InlineData("[")]
    [InlineData("{a: ")]
    [InlineData(")")]
    [InlineData("f(]")]
    [InlineData("(]")]
    [InlineData("f(a b)")]
    [InlineData("f()")]
    [InlineData("f().g ")]
    [InlineData("f(a)(b)[c].d")]
    [InlineData("f(a) +")]
    [InlineData("not ")]
    [InlineData("- ")]
    [InlineData("lambda: ")]
    [InlineData("lambda a=")]
    [InlineData("a if b else ")]
    [InlineData("a if b ")]
    [InlineData("a; ")]
    [InlineData("a b; ")]
    [InlineData("a]; ")]
    [InlineData("f(; ")]
    [InlineData("if a: ")]
    [InlineData("try: ")]
    [InlineData("match a: ")]
    [InlineData("match (a ")]
    [InlineData("case a: ")]
    [InlineData("with (a, ")]
    [InlineData("with (a): ")]
    [InlineData("def f(a=")]
    [InlineData("print a ")]
    [InlineData("`f(a)` ")]
    [InlineData("f'{")]
    [InlineData("f'{f(a):")]
    [InlineData("f'{a")]
    [InlineData("f'''{")]
    [InlineData("'")]
    [InlineData("'''")]
    [InlineData("@a ")]
    [InlineData("@f(\n")]
    [InlineData("x = f(\n")]
    [InlineData("  f(\n")]
    [InlineData("if f(:\n")]
    [InlineData("if f(a:\n  g(\n")]
    [InlineData("match f(:\n  case (a:\n")]
    [InlineData("def f(a:\n")]
    [InlineData("else:\n")]
    [InlineData("  a\n b\n")]
    [InlineData("\\\n")]
    public void Twice_the_source_takes_twice_the_steps(string piece) =>
        Assert.InRange(StepsOf(piece, 2 * Pieces), 0, (2.2 * StepsOf(piece, Pieces)) + 1_000);

    [Fact]
    public void A_hundred_thousand_arguments_are_a_right_answer()
    {
        var tree = Parse($"f({string.Join(", ", Enumerable.Repeat("g(a=1)", 100_000))})");
        Assert.Empty(tree.Errors);
        Assert.Equal(100_001, new Collector<CallExpression>(tree).Found.Count);
    }

    [Fact]
    public void A_line_of_five_megabytes_is_a_right_answer()
    {
        var tree = Parse(string.Concat(Enumerable.Repeat("x = f(1, y=2); ", 350_000)));
        Assert.Empty(tree.Errors);
        Assert.Equal(350_000, tree.Statements.Length);
        Assert.Equal(5_249_987, tree.Text.PositionOf(tree.Statements[^1].Start + 2).Column);
    }

    [Fact]
    public void A_string_of_twenty_megabytes_is_one_token()
    {
        var tree = Parse($"f(1, '{new string('b', 20_000_000)}')");
        Assert.Empty(tree.Errors);
        var (_, span) = Assert.Single(new Collector<CallExpression>(tree).Found);
        Assert.Equal(tree.Text.Length, span.End);
    }

    private static SyntaxTree Parse(string python) => SyntaxTree.Parse(SourceText.From(python));

    private static long StepsOf(string piece, int count)
    {
        var source = new StringBuilder().Insert(0, piece, count).ToString();
        return ModuleParser.Parse(TokenizedSource.Tokenize(SourceText.From(source))).Steps;
    }
}
