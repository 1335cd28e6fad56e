namespace BindAudit.Rules.Matching.Evaluation;

/// <summary>Keeps the first condition that failed.</summary>
internal sealed class FailureNote
{
    internal string? Reason { get; private set; }

    internal void Note(string reason) => Reason ??= reason;
}
