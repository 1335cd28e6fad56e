using System;
using BenchmarkDotNet.Attributes;
using BindAudit.Semantics.Linking;
using BindAudit.Semantics.Summaries;
using BindAudit.Syntax.Tree;

namespace BindAudit.Benchmarks;

/// <summary>From summaries to a program: alone, and with everything that its calls may run.</summary>
[ShortRunJob]
[MemoryDiagnoser]
public class LinkingBenchmarks
{
    private ModuleSummary[] _summaries = []; // made by Setup

    [Params(50, 100, 200)]
    public int Files { get; set; }

    [GlobalSetup]
    public void Setup() =>
        _summaries = Corpus.Summarise(
            Array.ConvertAll(Corpus.LoadFiles(Files), text => SyntaxTree.Parse(text))
        );

    [Benchmark(Baseline = true)]
    public int Link() => LinkedProgram.Link(_summaries).Modules.Length;

    [Benchmark]
    public int LinkAndResolveCallees() => CalleesOf(LinkedProgram.Link(_summaries));

    /// <summary>Asks what every call may run, and counts the answers.</summary>
    internal static int CalleesOf(LinkedProgram program)
    {
        var count = 0;
        foreach (var module in program.Modules)
        {
            foreach (var call in module.Invocations)
            {
                count += call.Callee.Possible.Length;
            }
        }

        return count;
    }
}
