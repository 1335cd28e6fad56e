namespace BindAudit.Scanning.Walking;

/// <summary>A file that is to be read.</summary>
/// <param name="FullPath">Where it is opened; forward slashes.</param>
/// <param name="Path">As reported.</param>
/// <param name="Identity">The same for every way that leads to the file: the path without symbolic links.</param>
/// <param name="IsLink">Whether the last name is a symbolic link; the file itself is preferred to a link to it.</param>
/// <param name="IsEmpty">Whether it has no length, as pipes and devices have none: these are never opened.</param>
internal sealed record FoundFile(
    string FullPath,
    string Path,
    string Identity,
    bool IsLink,
    bool IsEmpty
);
