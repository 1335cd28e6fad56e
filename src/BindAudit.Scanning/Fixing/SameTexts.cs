using System.Collections.Generic;
using BindAudit.Syntax.Literals;
using BindAudit.Syntax.Tree;
using BindAudit.Text;

namespace BindAudit.Scanning.Fixing;

/// <summary>Strings of one value.</summary>
/// <param name="text">The file.</param>
/// <param name="value">The value.</param>
internal sealed class SameTexts(SourceText text, string value) : SyntaxWalker
{
    /// <summary>Where they stand, absolute.</summary>
    internal List<TextSpan> Spans { get; } = [];

    /// <inheritdoc/>
    protected override bool Enter(SyntaxNode node)
    {
        if (
            node is StringExpression { IsBytes: false } literal
            && StringLiteral.ValueOf(text, Current, literal) == value
        )
        {
            Spans.Add(Current.SpanOf(node));
        }

        return true;
    }
}
