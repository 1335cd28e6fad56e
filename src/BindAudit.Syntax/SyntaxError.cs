using BindAudit.Text;

namespace BindAudit.Syntax;

/// <summary>Something in a source that is not Python; the rest of the file is read all the same.</summary>
/// <param name="Span">Where, in bytes of the source.</param>
/// <param name="Message">One line, lower case, no final period: what was expected.</param>
public sealed record SyntaxError(TextSpan Span, string Message);
