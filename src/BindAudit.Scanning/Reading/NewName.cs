namespace BindAudit.Scanning.Reading;

/// <summary>Another name for what a word stands for.</summary>
/// <param name="Word">The word's number.</param>
/// <param name="Name">The name; null where it may be any.</param>
internal sealed record NewName(int Word, string? Name);
