using System;
using System.IO;
using System.Linq;
using BindAudit.Text;

namespace BindAudit.Benchmarks;

/// <summary>One source of about a million bytes: the Python below BINDAUDIT_CORPUS, or the examples of this repository over and over.</summary>
internal static class Corpus
{
    private const int Size = 1_000_000;

    public static SourceText Load()
    {
        var folder =
            Environment.GetEnvironmentVariable("BINDAUDIT_CORPUS")
            ?? Path.Combine(FindRoot(), "tests", "fixtures", "examples");
        var files = Directory
            .GetFiles(folder, "*.py", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(File.ReadAllBytes)
            .ToArray();
        var bytes = new byte[Size];
        var filled = 0;
        for (var next = 0; filled < Size; next = (next + 1) % files.Length)
        {
            var taken = Math.Min(files[next].Length, Size - filled);
            files[next].AsSpan(0, taken).CopyTo(bytes.AsSpan(filled));
            filled += taken;
        }

        return new SourceText(bytes, filled);
    }

    private static string FindRoot()
    {
        var here = new DirectoryInfo(AppContext.BaseDirectory);
        while (here is not null && !File.Exists(Path.Combine(here.FullName, "BindAudit.sln")))
        {
            here = here.Parent;
        }

        return here?.FullName
            ?? throw new DirectoryNotFoundException("no BindAudit.sln above the benchmarks");
    }
}
