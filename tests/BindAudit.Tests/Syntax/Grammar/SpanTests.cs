using System.Linq;
using BindAudit.Syntax.Tree;
using Xunit;

namespace BindAudit.Tests.Syntax.Grammar;

/// <summary>Spans are those of CPython's <c>ast</c>; each expectation was read from <c>ast.get_source_segment</c>.</summary>
public sealed class SpanTests : GrammarTest
{
    [Fact]
    public void A_call_begins_with_the_parentheses_of_its_function() =>
        CheckSpan<CallExpression>("x = (f)(a)", "(f)(a)");

    [Fact]
    public void An_operator_includes_the_parentheses_of_its_operands() =>
        CheckSpan<BinaryExpression>("x = (a) + (b)", "(a) + (b)");

    [Fact]
    public void A_group_adds_nothing() => CheckSpan<BinaryExpression>("(a + b)", "a + b");

    [Fact]
    public void A_condition_includes_the_parentheses_of_its_parts() =>
        CheckSpan<ConditionalExpression>("x = (a) if b else (c)", "(a) if b else (c)");

    [Fact]
    public void A_tuple_includes_its_parentheses() =>
        CheckSpan<TupleExpression>("x = (a, b)", "(a, b)");

    [Fact]
    public void A_bare_tuple_includes_its_last_comma() =>
        CheckSpan<TupleExpression>("x = a, b,", "a, b,");

    [Fact]
    public void A_generator_includes_its_parentheses() =>
        CheckSpan<ComprehensionExpression>("x = (a for a in b)", "(a for a in b)");

    [Fact]
    public void An_only_argument_has_the_parentheses_of_the_call() =>
        CheckSpan<ComprehensionExpression>("f(a for a in b)", "(a for a in b)");

    [Fact]
    public void A_splat_includes_its_stars() => CheckSpan<KeywordArgument>("f(a, **b)", "**b");

    [Fact]
    public void A_statement_ends_before_the_line_break() =>
        CheckSpan<ExpressionStatement>("a\n\n\nb", "a");

    [Fact]
    public void A_block_ends_with_its_last_statement() =>
        CheckSpan<IfStatement>("if a:\n  b\n\n# c\nd", "if a:\n  b");

    [Fact]
    public void A_definition_begins_with_its_decorators() =>
        CheckSpan<FunctionDefinition>("@a\ndef f(): pass\n", "@a\ndef f(): pass");

    [Fact]
    public void A_header_ends_with_its_colon()
    {
        var statement = Parse("x\n@a\nclass C(b): pass").Statements[1];
        var header = ((ClassDefinition)statement.Node).Header;
        Assert.Equal((0, 14), (header.Start, header.Length));
        Assert.Equal(2, statement.Start);
    }

    [Fact]
    public void Spans_count_from_the_top_level_statement()
    {
        var tree = Parse("a\nif b: c()");
        var call = new Collector<CallExpression>(tree).Found.Single();
        Assert.Equal((6, 8), (call.Node.Span.Start, call.Absolute.Start));
    }

    [Fact]
    public void A_semicolon_begins_a_top_level_statement() =>
        Assert.Equal([0, 3], Parse("a; b").Statements.Select(statement => statement.Start));

    [Fact]
    public void Bytes_are_counted_not_characters() =>
        CheckSpan<CallExpression>("é = 'ü'; f('ß')", "f('ß')");

    private static void CheckSpan<T>(string python, string expected)
        where T : SyntaxNode
    {
        var tree = Parse(python);
        var (_, absolute) = new Collector<T>(tree).Found[0];
        Assert.Equal(expected, tree.Text.StringOf(absolute));
    }
}
