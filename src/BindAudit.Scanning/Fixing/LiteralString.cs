using BindAudit.Text;

namespace BindAudit.Scanning.Fixing;

/// <summary>One string of an expression, f-strings included.</summary>
/// <param name="Span">With prefix and quotes.</param>
/// <param name="Content">Between the quotes, as written; the fields of an f-string are part of it.</param>
/// <param name="FollowsString">Whether another string stands directly before it: they are one value.</param>
/// <param name="PrecedesString">Whether another string stands directly behind it.</param>
internal sealed record LiteralString(
    TextSpan Span,
    TextSpan Content,
    bool FollowsString,
    bool PrecedesString
)
{
    /// <summary>Whether it is a value by itself.</summary>
    internal bool IsWhole => !FollowsString && !PrecedesString;
}
