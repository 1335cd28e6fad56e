using BindAudit.Text;

namespace BindAudit.Syntax.Tree;

/// <summary><c>FormattedValue(expr value, int conversion, expr? format_spec), Interpolation</c>, Python Language Reference §2.4.3.</summary>
public sealed class FormattedValueExpression(
    Expression value,
    char conversion,
    JoinedStringExpression? formatSpec,
    bool isDebug,
    TextSpan span
) : Expression(span)
{
    /// <summary>The expression.</summary>
    public Expression Value { get; } = value;

    /// <summary><c>s</c>, <c>r</c>, <c>a</c>, or NUL where none is written.</summary>
    public char Conversion { get; } = conversion;

    /// <summary>What follows the colon, or null.</summary>
    public JoinedStringExpression? FormatSpec { get; } = formatSpec;

    /// <summary>Whether it ends with <c>=</c>.</summary>
    public bool IsDebug { get; } = isDebug;

    internal override void AddChildrenTo(ChildList children)
    {
        children.Add(Value);
        children.Add(FormatSpec);
    }
}
