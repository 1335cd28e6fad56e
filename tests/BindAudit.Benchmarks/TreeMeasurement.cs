using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using BindAudit.Syntax.Tokens;
using BindAudit.Syntax.Tree;
using BindAudit.Text;

namespace BindAudit.Benchmarks;

/// <summary>Speed and size of tokens and trees over a folder in memory: <c>tree FOLDER</c>. Counts processor time, so that a busy machine disturbs it less than a clock.</summary>
internal static class TreeMeasurement
{
    private const int Passes = 5;

    public static void Run(string folder, TextWriter output)
    {
        var sources = Directory
            .GetFiles(folder, "*.py", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(File.ReadAllBytes)
            .Select(bytes => SourceDecoder.Decode(bytes, bytes.Length).Text)
            .ToArray();
        var size = sources.Sum(source => (long)source.Length);
        output.WriteLine($"{sources.Length} files, {size / 1e6:F1} MB");
        Report(output, "tokens", sources, size, TokenizedSource.Tokenize);
        Report(output, "tokens and tree", sources, size, SyntaxTree.Parse);
    }

    private static void Report<T>(
        TextWriter output,
        string name,
        SourceText[] sources,
        long size,
        Func<SourceText, T> read
    )
    {
        var first = SecondsOf(sources, read);
        var best = Enumerable.Range(0, Passes).Min(_ => SecondsOf(sources, read));
        output.WriteLine(
            $"{name}: first pass {size / 1e6 / first:F1} MB/s, best of {Passes} more {size / 1e6 / best:F1} MB/s"
        );

        var before = GC.GetTotalMemory(forceFullCollection: true);
        var kept = Array.ConvertAll(sources, source => read(source));
        var after = GC.GetTotalMemory(forceFullCollection: true);
        GC.KeepAlive(kept);
        output.WriteLine(
            $"{name}: {(after - before) / (double)size:F2} bytes kept per source byte"
        );
    }

    private static double SecondsOf<T>(SourceText[] sources, Func<SourceText, T> read)
    {
        var start = ProcessorTime();
        foreach (var source in sources)
        {
            _ = read(source);
        }

        return (ProcessorTime() - start).TotalSeconds;
    }

    private static TimeSpan ProcessorTime()
    {
        using var process = Process.GetCurrentProcess();
        return process.TotalProcessorTime;
    }
}
