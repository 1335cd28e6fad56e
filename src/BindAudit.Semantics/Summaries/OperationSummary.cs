using BindAudit.Semantics.Summaries.Terms;

namespace BindAudit.Semantics.Summaries;

/// <summary>A term whose evaluation may run code.</summary>
/// <param name="Term">The term.</param>
/// <param name="Caller">Qualified name of the code that evaluates it.</param>
internal sealed record OperationSummary(Term Term, string Caller);
