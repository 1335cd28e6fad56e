using System;
using System.IO;

namespace BindAudit.EndToEnd.Tests.Support;

/// <summary>An empty folder that goes away with the test.</summary>
internal sealed class Folder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("bindaudit-e2e-").FullName;

    /// <summary>A folder with one file.</summary>
    public static Folder With(string name, string content) => new Folder().Add(name, content);

    public Folder Add(string name, string content)
    {
        var path = PathOf(name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content);
        return this;
    }

    public string PathOf(string name) => System.IO.Path.Combine(Path, name);

    public Outcome Run(params string[] arguments) => Tool.Run(Path, arguments);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
