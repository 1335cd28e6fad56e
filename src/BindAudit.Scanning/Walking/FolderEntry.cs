namespace BindAudit.Scanning.Walking;

/// <summary>One name in a folder.</summary>
/// <param name="Name">The name alone.</param>
/// <param name="Kind">What it is.</param>
/// <param name="IsLink">Whether it is a symbolic link.</param>
/// <param name="Length">The file's length in bytes; that of a link means nothing.</param>
internal readonly record struct FolderEntry(string Name, EntryKind Kind, bool IsLink, long Length);
