namespace BindAudit.Scanning.Results;

/// <summary>How many files or folders were left out for one reason.</summary>
/// <param name="Reason">As shown in the summary: <c>ignored by .gitignore</c>, <c>virtual environment</c>, <c>excluded</c>.</param>
/// <param name="Files">Number of files, or of folders where <paramref name="IsFolder"/>.</param>
/// <param name="IsFolder">Whether whole folders were left out unread.</param>
public sealed record SkippedCount(string Reason, int Files, bool IsFolder);
