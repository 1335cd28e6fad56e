using System.Linq;
using BindAudit.Syntax.Tree;
using BindAudit.Text;
using Xunit;

namespace BindAudit.Tests.Syntax.Grammar;

/// <summary>What the tests of the grammar share: source in, s-expressions out.</summary>
public abstract class GrammarTest
{
    protected static SyntaxTree Parse(string python) => SyntaxTree.Parse(SourceText.From(python));

    /// <summary>Valid Python: the tree, and no error.</summary>
    protected static void Check(string python, string dump)
    {
        var tree = Parse(python);
        Assert.Equal(dump, TreeDump.Of(tree));
        Assert.Empty(tree.Errors);
    }

    /// <summary>Something that is not Python: the tree, and each error as <c>line:column message</c>, both zero-based.</summary>
    protected static void CheckErrors(string python, string dump, params string[] errors)
    {
        var tree = Parse(python);
        Assert.Equal(dump, TreeDump.Of(tree));
        Assert.Equal(errors, ErrorsOf(tree));
    }

    /// <summary>Each error as <c>line:column message</c>, both zero-based.</summary>
    protected static string[] ErrorsOf(SyntaxTree tree) =>
        [.. tree.Errors.Select(error => Describe(tree, error.Span, error.Message))];

    /// <summary>Which of <paramref name="names"/> are called, in the order of the source.</summary>
    protected static string[] NamesOfCalls(SyntaxTree tree, params string[] names) =>
        [
            .. new Collector<CallExpression>(tree)
                .Found.OrderBy(found => found.Absolute.Start)
                .Select(found => tree.Text.StringOf(NameOf(found.Node, found.Absolute)))
                .Where(names.Contains),
        ];

    private static TextSpan NameOf(CallExpression call, TextSpan absolute) =>
        call.Function.Span.Shift(absolute.Start - call.Span.Start);

    private static string Describe(SyntaxTree tree, TextSpan span, string message)
    {
        var position = tree.Text.PositionOf(span.Start);
        return $"{position.Line}:{position.Column} {message}";
    }
}
