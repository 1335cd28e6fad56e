namespace BindAudit.Scanning.Results;

/// <summary>A span as reports show it; in a notebook, within its cell.</summary>
/// <param name="Path">Relative, with forward slashes.</param>
/// <param name="StartLine">One-based.</param>
/// <param name="StartColumn">One-based, in code points.</param>
/// <param name="EndLine">One-based.</param>
/// <param name="EndColumn">One-based, in code points, exclusive.</param>
/// <param name="StartColumnUtf16">One-based, in UTF-16 code units, for SARIF.</param>
/// <param name="EndColumnUtf16">One-based, in UTF-16 code units, exclusive.</param>
/// <param name="Text">The source of the span (raw: escape it before it is shown).</param>
public sealed record ReportedPlace(
    string Path,
    int StartLine,
    int StartColumn,
    int EndLine,
    int EndColumn,
    int StartColumnUtf16,
    int EndColumnUtf16,
    string Text
)
{
    /// <summary>One-based number of the notebook's cell in which the lines are counted; null outside of notebooks.</summary>
    public int? Cell { get; init; }

    /// <summary>The same place in the notebook's JSON, where services that show files look for it; null outside of notebooks.</summary>
    public ReportedPlace? InFile { get; init; }

    /// <summary>The place in the file itself.</summary>
    public ReportedPlace Physical => InFile ?? this;
}
