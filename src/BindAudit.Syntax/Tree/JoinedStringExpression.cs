using System.Collections.Immutable;
using BindAudit.Text;

namespace BindAudit.Syntax.Tree;

/// <summary><c>JoinedStr(expr* values), TemplateStr(expr* values)</c>, Python Language Reference §2.4.3.</summary>
public sealed class JoinedStringExpression(
    ImmutableArray<Expression> parts,
    bool isTemplate,
    TextSpan span
) : Expression(span)
{
    /// <summary><see cref="StringExpression"/> for literal text and <see cref="FormattedValueExpression"/> for each replacement field, implicit concatenation included.</summary>
    public ImmutableArray<Expression> Parts { get; } = parts;

    /// <summary>Whether it is a t-string (PEP 750).</summary>
    public bool IsTemplate { get; } = isTemplate;

    internal override void AddChildrenTo(ChildList children) => children.AddRange(Parts);
}
