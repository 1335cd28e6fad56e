using BindAudit.Scanning.Ignoring;

namespace BindAudit.Scanning.Walking;

/// <summary>A folder that is to be walked.</summary>
/// <param name="Path">Where it is and how it is called.</param>
/// <param name="RealPath">Its path without symbolic links.</param>
/// <param name="Ignore">The ignore files above it.</param>
/// <param name="Root">The named folder in which it lies.</param>
internal sealed record WalkFolder(
    NamedPath Path,
    string RealPath,
    IgnoreLevel Ignore,
    WalkRoot Root
)
{
    /// <summary>Whether it was named itself.</summary>
    internal bool IsRoot => ReferenceEquals(Path, Root.Path);

    /// <summary>The file or folder <paramref name="name"/> in it.</summary>
    internal NamedPath PathOf(string name) =>
        new(
            NamedPath.Join(Path.FullPath, name),
            NamedPath.Join(Path.Path, name),
            NamedPath.Join(Path.GlobPath, name)
        );
}
