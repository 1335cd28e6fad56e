using BindAudit.Text;

namespace BindAudit.Syntax.Tree;

/// <summary>One literal of an implicit concatenation, or the literal text between two fields of an f-string.</summary>
/// <param name="Span">The STRING token with prefix and quotes, or the FSTRING_MIDDLE token; relative to the top-level statement.</param>
/// <param name="IsRaw">Whether backslashes are literal.</param>
/// <param name="IsFormatted">Whether this is text of an f-string or t-string: no quotes in the span, <c>{{</c> and <c>}}</c> stand for one brace.</param>
public readonly record struct StringPart(TextSpan Span, bool IsRaw, bool IsFormatted);
