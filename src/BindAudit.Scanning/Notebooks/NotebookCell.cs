using System.Collections.Generic;
using BindAudit.Text;

namespace BindAudit.Scanning.Notebooks;

/// <summary>A cell as the file holds it.</summary>
internal sealed class NotebookCell
{
    /// <summary>Whether it holds code, in whatever language.</summary>
    internal bool IsCode { get; set; }

    /// <summary>The language that the cell itself names (nbformat 3, VS Code), or null.</summary>
    internal string? Language { get; set; }

    /// <summary>The content of each string of its source, in bytes of the file, without quotes.</summary>
    internal List<TextSpan> Pieces { get; } = [];
}
