using BindAudit.Text;

namespace BindAudit.Semantics.Summaries;

/// <summary>A name that an import binds.</summary>
/// <param name="Local">The name, or <c>*</c>.</param>
/// <param name="Module">The module that is read, absolute.</param>
/// <param name="Name">The name taken from it, or null where the module itself is bound.</param>
/// <param name="Span">The alias, absolute, in bytes.</param>
internal sealed record ImportSummary(string Local, string Module, string? Name, TextSpan Span);
