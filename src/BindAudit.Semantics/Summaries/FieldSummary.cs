using BindAudit.Semantics.Summaries.Terms;

namespace BindAudit.Semantics.Summaries;

/// <summary>An annotated name of a class body.</summary>
/// <param name="Name">The name.</param>
/// <param name="Value">What it is assigned, or null.</param>
/// <param name="Annotation">The annotation.</param>
internal sealed record FieldSummary(string Name, Term? Value, Term Annotation);
