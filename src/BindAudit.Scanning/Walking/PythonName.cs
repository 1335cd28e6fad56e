using System;

namespace BindAudit.Scanning.Walking;

/// <summary>What a file's name says about what it holds.</summary>
internal static class PythonName
{
    /// <summary><c>*.py</c>, <c>*.pyi</c> or <c>*.pyw</c>; case does not matter.</summary>
    internal static bool HasExtension(ReadOnlySpan<char> name) =>
        name.EndsWith(".py", StringComparison.OrdinalIgnoreCase)
        || name.EndsWith(".pyi", StringComparison.OrdinalIgnoreCase)
        || name.EndsWith(".pyw", StringComparison.OrdinalIgnoreCase);

    /// <summary><c>*.ipynb</c>; case does not matter.</summary>
    internal static bool IsNotebook(ReadOnlySpan<char> name) =>
        name.EndsWith(".ipynb", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether only the first line can tell: a name without a dot.</summary>
    internal static bool MayBeScript(ReadOnlySpan<char> name) => !name.Contains('.');
}
