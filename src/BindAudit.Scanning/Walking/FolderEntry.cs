namespace BindAudit.Scanning.Walking;

/// <summary>One name in a folder.</summary>
/// <remarks>PERF: no struct, because the runtime's enumerator and list of a value of ours are compiled when a folder is first opened: 24 methods.</remarks>
/// <param name="Name">The name alone.</param>
/// <param name="Kind">What it is.</param>
/// <param name="IsLink">Whether it is a symbolic link.</param>
/// <param name="Length">The file's length in bytes; that of a link means nothing.</param>
internal sealed record FolderEntry(string Name, EntryKind Kind, bool IsLink, long Length);
