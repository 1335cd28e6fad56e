using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Xml.Linq;

namespace BindAudit.Tests.Architecture;

/// <summary>The working tree that these tests were built from.</summary>
internal static class Repository
{
    private static readonly string[] MadeFolders =
    [
        "artifacts",
        "bin",
        "obj",
        ".git",
        ".vs",
        ".vscode",
        ".idea",
        "TestResults",
        "BenchmarkDotNet.Artifacts",
    ];

    public static string Root { get; } = FindRoot(AppContext.BaseDirectory);

    public static IReadOnlyList<string> Files { get; } =
    [.. FilesBelow(Root).Order(StringComparer.Ordinal)];

    public static IReadOnlyList<string> ProductSources { get; } =
    [
        .. Files.Where(file =>
            file.StartsWith("src/", StringComparison.Ordinal)
            && file.EndsWith(".cs", StringComparison.Ordinal)
        ),
    ];

    public static IReadOnlyList<string> Projects { get; } =
    [.. Files.Where(file => file.EndsWith(".csproj", StringComparison.Ordinal))];

    public static string Read(string file) => File.ReadAllText(Path.Combine(Root, file));

    public static string[] Lines(string file) => File.ReadAllLines(Path.Combine(Root, file));

    public static XDocument Xml(string file) => XDocument.Load(Path.Combine(Root, file));

    public static bool Exists(string path) =>
        File.Exists(Path.Combine(Root, path)) || Directory.Exists(Path.Combine(Root, path));

    private static IEnumerable<string> FilesBelow(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(folder))
        {
            if (Path.GetFileName(file) != ".git")
            {
                yield return Path.GetRelativePath(Root, file).Replace('\\', '/');
            }
        }

        foreach (
            var child in Directory
                .EnumerateDirectories(folder)
                .Where(child => !MadeFolders.Contains(Path.GetFileName(child)))
        )
        {
            foreach (var file in FilesBelow(child))
            {
                yield return file;
            }
        }
    }

    private static string FindRoot(string folder)
    {
        var here = new DirectoryInfo(folder);
        while (here is not null && !File.Exists(Path.Combine(here.FullName, "BindAudit.sln")))
        {
            here = here.Parent;
        }

        return here?.FullName
            ?? throw new InvalidOperationException($"no BindAudit.sln above {folder}");
    }
}
