using BindAudit.Syntax.Tree;
using BindAudit.Text;

namespace BindAudit.Syntax.Grammar;

/// <summary>The literal text that waits between two fields of a joined string.</summary>
internal readonly struct JoinedText(GrammarContext context)
{
    private readonly int _mark = context.StringParts.Count;

    /// <summary>Adds one piece.</summary>
    internal void Push(StringPart part) => context.StringParts.Push(part);

    /// <summary>Makes the pieces that wait, if any, one <see cref="StringExpression"/> among the joined string's values.</summary>
    internal void Flush()
    {
        var parts = context.StringParts.PopFrom(_mark);
        if (parts.IsEmpty)
        {
            return;
        }

        var span = TextSpan.FromBounds(parts[0].Span.Start, parts[^1].Span.End);
        context.Expressions.Push(new StringExpression(parts, isBytes: false, span));
    }
}
