using BindAudit.Cli.Inspection;
using BindAudit.Syntax.Tree;
using BindAudit.Text;

namespace BindAudit.Cli.Explanations;

/// <summary>The lines at which somebody looks for a call: those of its simple statement, of its compound statement's header, else its own.</summary>
internal static class StatementLines
{
    /// <summary>Whether one-based <paramref name="line"/> is among them.</summary>
    public static bool Cover(SyntaxCall call, SourceText text, int line)
    {
        var span = SpanOf(call);
        return text.Lines.LineOf(span.Start) < line && line <= text.Lines.LineOf(span.End) + 1;
    }

    private static TextSpan SpanOf(SyntaxCall call)
    {
        var statement = call.Top.SpanOf(call.Statement);
        if (call.Statement is TryStatement or MatchStatement)
        {
            return call.Span;
        }

        if (HeaderOf(call.Statement) is not { } header)
        {
            return statement;
        }

        var end = call.Top.SpanOf(header).End;
        return call.Span.End <= end ? TextSpan.FromBounds(statement.Start, end) : call.Span;
    }

    private static TextSpan? HeaderOf(Statement statement) =>
        statement switch
        {
            FunctionDefinition definition => definition.Header,
            ClassDefinition definition => definition.Header,
            ForStatement loop => loop.Header,
            WhileStatement loop => loop.Header,
            IfStatement branch => branch.Header,
            WithStatement block => block.Header,
            _ => null,
        };
}
