using BindAudit.Semantics.Summaries.Terms;
using BindAudit.Syntax.Tree;
using BindAudit.Text;

namespace BindAudit.Semantics.Summaries;

/// <summary>A parameter.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Span">The whole parameter, absolute, in bytes.</param>
/// <param name="Kind">How arguments reach it.</param>
/// <param name="Default">What it is when nothing is given, or null.</param>
/// <param name="Annotation">Its annotation, or null.</param>
internal sealed record ParameterSummary(
    string Name,
    TextSpan Span,
    ParameterKind Kind,
    Term? Default,
    Term? Annotation
);
