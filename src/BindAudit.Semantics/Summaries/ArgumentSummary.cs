using BindAudit.Semantics.Summaries.Terms;
using BindAudit.Text;

namespace BindAudit.Semantics.Summaries;

/// <summary>An argument as written.</summary>
/// <param name="Kind">Positional, keyword, <c>*</c> or <c>**</c>.</param>
/// <param name="Keyword">The name of a keyword argument, else null.</param>
/// <param name="Value">The value.</param>
/// <param name="Span">The value's expression, absolute, in bytes.</param>
internal sealed record ArgumentSummary(
    ArgumentKind Kind,
    string? Keyword,
    Term Value,
    TextSpan Span
);
