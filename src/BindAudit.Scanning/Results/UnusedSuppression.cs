namespace BindAudit.Scanning.Results;

/// <summary>A suppression that silences nothing.</summary>
/// <param name="Path">As reported.</param>
/// <param name="Line">One-based line of the comment.</param>
/// <param name="Id">The rule, group or alias that is named for nothing; null where the comment names none.</param>
public sealed record UnusedSuppression(string Path, int Line, string? Id)
{
    /// <summary>One-based line of the notebook's JSON; null outside of notebooks, whose <see cref="Line"/> counts in all of their code.</summary>
    public int? FileLine { get; init; }
}
