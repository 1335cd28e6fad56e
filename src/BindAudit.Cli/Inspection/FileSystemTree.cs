using System;
using System.IO;
using System.IO.Enumeration;

namespace BindAudit.Cli.Inspection;

/// <summary>The Python files below a folder, unordered; folders that are links are not entered.</summary>
internal sealed class FileSystemTree : FileSystemEnumerable<string>
{
    /// <summary>Reads <paramref name="folder"/> when it is enumerated.</summary>
    public FileSystemTree(string folder, EnumerationOptions options)
        : base(folder, static (ref entry) => entry.ToFullPath(), options)
    {
        ShouldIncludePredicate = static (ref entry) =>
            !entry.IsDirectory && IsPython(Path.GetExtension(entry.FileName));
        ShouldRecursePredicate = static (ref entry) =>
            (entry.Attributes & FileAttributes.ReparsePoint) == 0;
    }

    private static bool IsPython(ReadOnlySpan<char> extension) =>
        extension is ".py" or ".pyi" or ".pyw";
}
