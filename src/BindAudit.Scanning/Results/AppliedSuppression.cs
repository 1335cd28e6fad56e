namespace BindAudit.Scanning.Results;

/// <summary>The comment that silenced a finding.</summary>
/// <param name="Line">One-based line of the comment.</param>
/// <param name="Reason">What follows <c>--</c>, or null.</param>
public sealed record AppliedSuppression(int Line, string? Reason)
{
    /// <summary>The file of the comment, as reported, where it stands at a literal of another file; else null.</summary>
    public string? Path { get; init; }

    /// <summary>One-based number of the notebook's cell in which the line is counted; null outside of notebooks.</summary>
    public int? Cell { get; init; }
}
