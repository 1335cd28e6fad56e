using BindAudit.Semantics.Summaries.Terms;
using BindAudit.Syntax.Tree;

namespace BindAudit.Semantics.Summaries;

/// <summary>A parameter.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Kind">How arguments reach it.</param>
/// <param name="Default">What it is when nothing is given, or null.</param>
/// <param name="Annotation">Its annotation, or null.</param>
internal sealed record ParameterSummary(
    string Name,
    ParameterKind Kind,
    Term? Default,
    Term? Annotation
);
