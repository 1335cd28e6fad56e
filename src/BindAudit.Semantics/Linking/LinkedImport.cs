using BindAudit.Text;

namespace BindAudit.Semantics.Linking;

/// <summary>A name that an import binds.</summary>
/// <param name="Local">The name, or <c>*</c>.</param>
/// <param name="FullName">The dotted name it stands for.</param>
/// <param name="File">Path of the module that is read, where the scan holds it, else null.</param>
/// <param name="Span">The alias, absolute, in bytes.</param>
public sealed record LinkedImport(string Local, string FullName, string? File, TextSpan Span);
