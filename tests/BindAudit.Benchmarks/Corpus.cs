using System;
using System.IO;
using System.Linq;
using BindAudit.Rules.Loading;
using BindAudit.Rules.Matching;
using BindAudit.Semantics.Summaries;
using BindAudit.Syntax.Tree;
using BindAudit.Text;

namespace BindAudit.Benchmarks;

/// <summary>The Python below BINDAUDIT_CORPUS, or the fixtures of this repository.</summary>
internal static class Corpus
{
    private const int Size = 1_000_000;

    /// <summary>One source of a million bytes: the files one after another, over and over.</summary>
    public static SourceText Load()
    {
        var files = ReadFiles();
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

    /// <summary>The first <paramref name="count"/> lines of <see cref="Load"/>.</summary>
    public static SourceText LoadLines(int count)
    {
        var text = Load();
        return new SourceText(text.Bytes.ToArray(), text.Lines.StartOf(count));
    }

    /// <summary>Each file as a source of its own.</summary>
    public static SourceText[] LoadFiles() =>
        [.. ReadFiles().Select(bytes => new SourceText(bytes, bytes.Length))];

    /// <summary>At most <paramref name="count"/> of them, taken evenly from all.</summary>
    public static SourceText[] LoadFiles(int count)
    {
        var all = LoadFiles();
        return all.Length <= count
            ? all
            : [.. Enumerable.Range(0, count).Select(at => all[(long)at * all.Length / count])];
    }

    /// <summary>Each tree as a module of its own.</summary>
    public static ModuleSummary[] Summarise(SyntaxTree[] trees) =>
        [.. trees.Select((tree, at) => Summarise(tree, $"module_{at}.py"))];

    /// <summary>A tree as the module at <paramref name="path"/>, which is relative to its import root.</summary>
    public static ModuleSummary Summarise(SyntaxTree tree, string path)
    {
        var name = path.Replace('\\', '/')[..^".py".Length].Replace('/', '.');
        var isPackage = name.EndsWith(".__init__", StringComparison.Ordinal);
        return ModuleSummary.Of(
            tree,
            path,
            isPackage ? name[..^".__init__".Length] : name,
            isPackage
        );
    }

    /// <summary>The built-in rules.</summary>
    public static RuleSet LoadRules()
    {
        var text = File.ReadAllText(Path.Combine(FindRoot(), "rules.yaml"));
        return RuleLoader.Load([new RuleFile("rules.yaml", text, IsBuiltIn: true)]).Rules
            ?? throw new InvalidDataException("rules.yaml is wrong");
    }

    private static byte[][] ReadFiles()
    {
        var folder =
            Environment.GetEnvironmentVariable("BINDAUDIT_CORPUS")
            ?? Path.Combine(FindRoot(), "tests", "fixtures");
        return
        [
            .. Directory
                .GetFiles(folder, "*.py", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
                .Select(File.ReadAllBytes),
        ];
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
