namespace BindAudit.Scanning.Results;

/// <summary>A file or folder that could not be scanned; the scan went on.</summary>
/// <param name="Path">As reported.</param>
/// <param name="Message">One line, lower case: what was wrong.</param>
/// <param name="IsFatal">Whether the job could not be done (a named path that does not exist): exit code 2.</param>
/// <param name="IsInternal">Whether it is a bug of ours.</param>
public sealed record ScanFailure(string Path, string Message, bool IsFatal, bool IsInternal);
