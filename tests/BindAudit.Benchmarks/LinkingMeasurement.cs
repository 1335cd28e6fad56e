using System;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using BindAudit.Benchmarks.Compare;
using BindAudit.Semantics.Linking;
using BindAudit.Semantics.Summaries;
using BindAudit.Syntax.Tree;
using BindAudit.Text;

namespace BindAudit.Benchmarks;

/// <summary>What summaries and linking cost over a whole folder, without rules: <c>linking FOLDER</c>.</summary>
internal static class LinkingMeasurement
{
    private const int Workers = 2;
    private const int Few = 200;
    private const int Passes = 5;

    public static void Run(string folder, TextWriter output)
    {
        output.WriteLine(Machine.Describe());
        var sources = Directory
            .GetFiles(folder, "*.py", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(path => (Path: Path.GetRelativePath(folder, path), Text: Read(path)))
            .ToArray();
        var size = sources.Sum(source => (long)source.Text.Length) / 1e6;
        output.WriteLine(Invariant($"{sources.Length} files, {size:F1} MB, {Workers} workers"));
        output.WriteLine();
        output.WriteLine("| what | first | best of five more |");
        output.WriteLine("|---|---|---|");
        var summaries = Row(output, "parsed and summarised", () => Summarise(sources));
        _ = Row(output, "linked, one program of all", () => LinkedProgram.Link(summaries));
        _ = Row(
            output,
            $"linked, {Few} files",
            () => LinkedProgram.Link(summaries[..Math.Min(Few, summaries.Length)])
        );
        _ = Row(
            output,
            $"linked, {Few} files, and what each call runs",
            () => Resolve(summaries[..Math.Min(Few, summaries.Length)])
        );
        output.WriteLine();
        var kept = GC.GetTotalMemory(forceFullCollection: true) / 1e6;
        output.WriteLine(
            Invariant(
                $"Sources and summaries kept: {kept:F0} MB; peak working set: {PeakOfProcess():F0} MB"
            )
        );
        GC.KeepAlive(summaries);
    }

    private static LinkedProgram Resolve(ModuleSummary[] summaries)
    {
        var program = LinkedProgram.Link(summaries);
        _ = LinkingBenchmarks.CalleesOf(program);
        return program;
    }

    private static ModuleSummary[] Summarise((string Path, SourceText Text)[] sources)
    {
        var summaries = new ModuleSummary[sources.Length];
        Parallel.For(
            0,
            sources.Length,
            new ParallelOptions { MaxDegreeOfParallelism = Workers },
            at =>
                summaries[at] = Corpus.Summarise(
                    SyntaxTree.Parse(sources[at].Text),
                    sources[at].Path
                )
        );
        return summaries;
    }

    private static T Row<T>(TextWriter output, string name, Func<T> work)
    {
        var (made, first) = Time(work);
        var best = Enumerable.Range(0, Passes).Min(_ => Time(work).Elapsed);
        output.WriteLine(
            Invariant(
                $"| {name} | {first.TotalMilliseconds:F1} ms | {best.TotalMilliseconds:F1} ms |"
            )
        );
        return made;
    }

    private static (T Made, TimeSpan Elapsed) Time<T>(Func<T> work)
    {
        var started = Stopwatch.GetTimestamp();
        var made = work();
        return (made, Stopwatch.GetElapsedTime(started));
    }

    private static SourceText Read(string path)
    {
        var bytes = File.ReadAllBytes(path);
        return SourceDecoder.Decode(bytes, bytes.Length).Text;
    }

    private static double PeakOfProcess()
    {
        using var process = Process.GetCurrentProcess();
        return process.PeakWorkingSet64 / 1e6;
    }

    private static string Invariant(FormattableString text) =>
        text.ToString(CultureInfo.InvariantCulture);
}
