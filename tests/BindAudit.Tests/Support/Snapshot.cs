using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using BindAudit.Tests.Architecture;
using Xunit;

namespace BindAudit.Tests.Support;

/// <summary>Expected output in a file of its own: <c>UPDATE_SNAPSHOTS=1 dotnet test</c> writes it, anything else compares.</summary>
/// <remarks>A snapshot stands under <c>Snapshots/</c> beside the tests that use it and is read by people in review.</remarks>
internal static class Snapshot
{
    private static readonly bool IsUpdate =
        Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1";

    /// <summary>Fails where <paramref name="actual"/> differs from <c>tests/BindAudit.Tests/{folder}/Snapshots/{name}</c>, and names the first line.</summary>
    public static void Check(string folder, string name, string actual)
    {
        var path = Path.Combine(FolderOf(folder), name);
        if (IsUpdate)
        {
            _ = Directory.CreateDirectory(FolderOf(folder));
            File.WriteAllText(path, actual);
            return;
        }

        Assert.True(File.Exists(path), $"{name} is missing: run with UPDATE_SNAPSHOTS=1");
        var expected = File.ReadAllText(path).Replace("\r\n", "\n", StringComparison.Ordinal);
        Assert.True(expected == actual, DifferenceOf(name, expected, actual));
    }

    /// <summary>Fails where a snapshot is left over that no test compares: <paramref name="names"/> are all that are in use.</summary>
    public static void CheckNoneIsStale(string folder, IEnumerable<string> names)
    {
        var stale = Directory
            .EnumerateFiles(FolderOf(folder))
            .Select(file => Path.GetFileName(file))
            .Except(names)
            .Order(StringComparer.Ordinal)
            .ToList();
        if (IsUpdate)
        {
            stale.ForEach(name => File.Delete(Path.Combine(FolderOf(folder), name)));
            return;
        }

        Assert.True(stale.Count == 0, $"no test compares {string.Join(", ", stale)}");
    }

    private static string FolderOf(string folder) =>
        Path.Combine(Repository.Root, "tests", "BindAudit.Tests", folder, "Snapshots");

    private static string DifferenceOf(string name, string expected, string actual)
    {
        var (before, after) = (expected.Split('\n'), actual.Split('\n'));
        var line = before.Zip(after).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"""
            {name}:{line + 1} differs; UPDATE_SNAPSHOTS=1 writes it anew
            - {before.ElementAtOrDefault(line)}
            + {after.ElementAtOrDefault(line)}
            """;
    }
}
