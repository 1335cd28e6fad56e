using System.Linq;
using System.Text;
using System.Threading;
using BindAudit.Syntax.Tree;
using BindAudit.Text;
using Xunit;

namespace BindAudit.Tests.Syntax.Grammar;

/// <summary>Twenty thousand levels of anything are read on a stack of one megabyte, and give a tree that a recursive visitor can walk.</summary>
public sealed class DepthTests
{
    private const int Levels = 20_000;

    [Theory]
    [InlineData("(", "1", ")")]
    [InlineData("[", "", "]")]
    [InlineData("{1: ", "1", "}")]
    [InlineData("{", "1", "}")]
    [InlineData("f(", "", ")")]
    [InlineData("f(a=", "1", ")")]
    [InlineData("a[", "0", "]")]
    [InlineData("(yield ", "1", ")")]
    [InlineData("(lambda a=", "1", ": 1)")]
    [InlineData("[x for x in ", "y", "]")]
    [InlineData("not ", "a", "")]
    [InlineData("-", "a", "")]
    [InlineData("lambda: ", "a", "")]
    [InlineData("await ", "a", "")]
    [InlineData("a = ", "b", "")]
    [InlineData("", "a", ".b")]
    [InlineData("", "a", "()")]
    [InlineData("", "a", "[0]")]
    [InlineData("", "a", " + b")]
    [InlineData("", "a", " ** b")]
    [InlineData("", "a", " or b")]
    [InlineData("", "a", " < b")]
    [InlineData("", "a", " if b else c")]
    [InlineData("f'{a:", "b", "}'")]
    [InlineData("", "f'{", "{b:}")]
    [InlineData("@a\n", "def f(): pass", "")]
    [InlineData("", "if a: b", "\nelif c: d")]
    [InlineData("", "try: a", "\nexcept b: c")]
    [InlineData("if a: ", "b", "")]
    [InlineData("", "match a:\n  case b", ".c")]
    [InlineData("match a:\n  case ", "b", "")]
    public void Levels_of(string before, string middle, string after) =>
        CheckShallow(
            new StringBuilder()
                .Insert(0, before, Levels)
                .Append(middle)
                .Append(new StringBuilder().Insert(0, after, Levels))
                .ToString()
        );

    [Fact]
    public void Levels_of_patterns() =>
        CheckShallow($"match a:\n  case {new string('[', Levels)}{new string(']', Levels)}: b");

    [Fact]
    public void Levels_of_blocks()
    {
        var source = new StringBuilder();
        for (var level = 0; level < 2_000; level++)
        {
            source.Append(' ', level).Append("if a:\n");
        }

        CheckShallow(source.Append(' ', 2_000).Append('b').ToString());
    }

    [Fact]
    public void Chains_inside_nesting_are_bounded_together()
    {
        var chain = string.Concat(Enumerable.Repeat(".b", 60)) + ")";
        CheckShallow(new string('(', 190) + "a" + string.Concat(Enumerable.Repeat(chain, 190)));
    }

    [Fact]
    public void A_long_sum_keeps_its_calls()
    {
        var sum = string.Join(" + ", Enumerable.Repeat("f()", Levels));
        var tree = SyntaxTree.Parse(SourceText.From(sum));
        Assert.Equal(Levels, new Collector<CallExpression>(tree).Found.Count);
        Assert.Equal(
            "expression is too deep: too many operators or calls in one chain",
            Assert.Single(tree.Errors).Message
        );
    }

    [Fact]
    public void Four_hundred_terms_are_no_error() =>
        Assert.Empty(
            SyntaxTree
                .Parse(SourceText.From("a" + string.Concat(Enumerable.Repeat(" + b.c(d)", 399))))
                .Errors
        );

    private static void CheckShallow(string python)
    {
        var height = 0;
        var thread = new Thread(
            () =>
            {
                var tree = SyntaxTree.Parse(SourceText.From(python));
                height = tree.Statements.Max(statement => HeightOf(statement.Node));
            },
            maxStackSize: 1024 * 1024
        );
        thread.Start();
        thread.Join();
        Assert.InRange(height, 1, 2_500);
    }

    private static int HeightOf(SyntaxNode node)
    {
        var height = 0;
        foreach (var child in node.Children)
        {
            height = int.Max(height, HeightOf(child));
        }

        return height + 1;
    }
}
