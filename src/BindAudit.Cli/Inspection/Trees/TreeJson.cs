using System;
using System.Collections.Immutable;
using BindAudit.Syntax.Tree;
using BindAudit.Text;

namespace BindAudit.Cli.Inspection.Trees;

/// <summary>Writes a tree as JSON: <c>_type</c> and fields named as in <c>Python.asdl</c>, <c>start</c> and <c>end</c> as in <c>inspect</c>'s other objects.</summary>
/// <remarks>Recursion is bounded by the height that the grammar allows a tree.</remarks>
internal sealed partial class TreeJson(SyntaxTree tree, Ndjson output)
{
    private readonly PositionCursor _cursor = new(tree.Text);
    private TopLevelStatement _statement;

    /// <summary>Writes the module as the value of <c>tree</c>, and what is not Python as <c>errors</c>.</summary>
    public void Write()
    {
        output.Json.WriteStartObject("tree"u8);
        output.Json.WriteString("_type"u8, "Module"u8);
        output.Json.WriteStartArray("body"u8);
        foreach (var statement in tree.Statements)
        {
            _statement = statement;
            Value(statement.Node);
        }

        output.Json.WriteEndArray();
        output.Json.WriteEndObject();
        WriteErrors();
    }

    private void WriteErrors()
    {
        output.Json.WriteStartArray("errors"u8);
        foreach (var error in tree.Errors)
        {
            output.Json.WriteStartObject();
            output.Position("start"u8, tree.Text.PositionOf(error.Span.Start));
            output.Json.WriteString("message"u8, error.Message);
            output.Json.WriteEndObject();
        }

        output.Json.WriteEndArray();
    }

    private TreeJson Value(SyntaxNode? node)
    {
        if (node is null)
        {
            output.Json.WriteNullValue();
            return this;
        }

        return node switch
        {
            Statement statement => SimpleStatement(statement),
            Expression expression => Operation(expression),
            Pattern pattern => PatternOf(pattern),
            _ => Part(node),
        };
    }

    private TreeJson Open(ReadOnlySpan<byte> type, SyntaxNode node)
    {
        var span = _statement.SpanOf(node);
        output.Json.WriteStartObject();
        output.Json.WriteString("_type"u8, type);
        output.Position("start"u8, _cursor.MoveTo(span.Start));
        output.Position("end"u8, _cursor.PositionOf(span.End));
        return this;
    }

    private TreeJson Close()
    {
        output.Json.WriteEndObject();
        return this;
    }

    private TreeJson Node(ReadOnlySpan<byte> name, SyntaxNode? node)
    {
        output.Json.WritePropertyName(name);
        return Value(node);
    }

    private TreeJson Nodes<T>(ReadOnlySpan<byte> name, ImmutableArray<T> nodes)
        where T : SyntaxNode
    {
        output.Json.WriteStartArray(name);
        foreach (var node in nodes)
        {
            Value(node);
        }

        output.Json.WriteEndArray();
        return this;
    }

    private TreeJson Word(ReadOnlySpan<byte> name, string? word)
    {
        output.Json.WriteString(name, word);
        return this;
    }

    private TreeJson Number(ReadOnlySpan<byte> name, int number)
    {
        output.Json.WriteNumber(name, number);
        return this;
    }

    private TreeJson Name(ReadOnlySpan<byte> name, TextSpan? span) => Word(name, TextOf(span));

    private TreeJson Names(ReadOnlySpan<byte> name, ImmutableArray<TextSpan> spans)
    {
        output.Json.WriteStartArray(name);
        foreach (var span in spans)
        {
            output.Json.WriteStringValue(TextOf(span));
        }

        output.Json.WriteEndArray();
        return this;
    }

    private TreeJson Names(ReadOnlySpan<byte> name, ImmutableArray<NameExpression> names)
    {
        output.Json.WriteStartArray(name);
        foreach (var known in names)
        {
            output.Json.WriteStringValue(TextOf(known.Span));
        }

        output.Json.WriteEndArray();
        return this;
    }

    private string? TextOf(TextSpan? span) =>
        span is { } known ? SourceWords.Of(tree.Text, _statement.SpanOf(known)) : null;
}
