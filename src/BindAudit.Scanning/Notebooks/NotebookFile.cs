using System;
using System.Collections.Generic;

namespace BindAudit.Scanning.Notebooks;

/// <summary>What a notebook's JSON says, nbformat 3 and 4: cells in order, and the kernel's language.</summary>
internal sealed class NotebookFile
{
    /// <summary>All cells, whatever they hold.</summary>
    internal List<NotebookCell> Cells { get; } = [];

    /// <summary>Whether there was a list of cells at all.</summary>
    internal bool HasCells { get; set; }

    /// <summary><c>metadata.language_info.name</c>, or null.</summary>
    internal string? Language { get; set; }

    /// <summary><c>metadata.kernelspec.language</c>, or null.</summary>
    internal string? KernelLanguage { get; set; }

    /// <summary>The language of its code where that is not Python; null where it is, or nothing says.</summary>
    internal string? OtherLanguage() =>
        (Language ?? KernelLanguage) is { } language && !IsPython(language) ? language : null;

    /// <summary>Whether <paramref name="language"/> is Python: <c>python</c>, <c>python3</c>, <c>ipython</c>.</summary>
    internal static bool IsPython(string language) =>
        language.Contains("python", StringComparison.OrdinalIgnoreCase);
}
