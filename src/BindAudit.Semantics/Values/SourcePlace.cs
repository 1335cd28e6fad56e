using BindAudit.Text;

namespace BindAudit.Semantics.Values;

/// <summary>A span of one module's source.</summary>
/// <param name="Path">The module's path as the scan names it, with forward slashes.</param>
/// <param name="Span">Absolute, in bytes.</param>
public readonly record struct SourcePlace(string Path, TextSpan Span);
