using System;
using System.IO;

namespace BindAudit.Tests.Scanning;

/// <summary>A folder of its own for one test, gone at its end.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("bindaudit-").FullName;

    /// <summary>Makes the files that <paramref name="lines"/> list: <c>a/b.py</c>, <c>.gitignore: build/, !keep.py</c>, <c>link.py -> a.py</c>, <c>folder/</c>.</summary>
    public TemporaryFolder(params string[] lines)
    {
        foreach (var line in lines)
        {
            Make(line);
        }
    }

    public string FullPath => System.IO.Path.Combine(_root, "work");

    public string PathOf(string name) => System.IO.Path.Combine(FullPath, name);

    public void Write(string name, string text) => File.WriteAllText(Parent(name), text);

    public void Append(string name, string text) => File.AppendAllText(Parent(name), text);

    public void Write(string name, byte[] bytes) => File.WriteAllBytes(Parent(name), bytes);

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private void Make(string line)
    {
        if (line.Split(" -> ") is [var link, var target])
        {
            _ = File.CreateSymbolicLink(Parent(link), target);
        }
        else if (line.EndsWith('/'))
        {
            _ = Directory.CreateDirectory(PathOf(line));
        }
        else if (line.Split(": ") is [var name, var text])
        {
            Write(name, text.Replace(", ", "\n", StringComparison.Ordinal) + "\n");
        }
        else
        {
            Write(line, "pass\n");
        }
    }

    private string Parent(string name)
    {
        var path = System.IO.Path.GetFullPath(PathOf(name));
        _ = Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        return path;
    }
}
