namespace BindAudit.Scanning.Results;

/// <summary>Something a user should know that is no finding: an unknown id in a suppression, a suppression that silences nothing.</summary>
/// <param name="Path">As reported.</param>
/// <param name="Line">One-based.</param>
/// <param name="Column">One-based, in code points.</param>
/// <param name="Message">One line, lower case.</param>
public sealed record ScanWarning(string Path, int Line, int Column, string Message)
{
    /// <summary>One-based number of the notebook's cell in which the line is counted; null outside of notebooks.</summary>
    public int? Cell { get; init; }

    /// <summary>One-based line of the notebook's JSON; null outside of notebooks.</summary>
    public int? FileLine { get; init; }
}
