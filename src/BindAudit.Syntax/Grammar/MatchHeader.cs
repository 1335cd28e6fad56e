using BindAudit.Syntax.Tree;
using BindAudit.Text;

namespace BindAudit.Syntax.Grammar;

/// <summary><c>"match" subject_expr ':'</c>.</summary>
internal sealed record MatchHeader(Expression Subject, TextSpan Span);
