using System;
using BenchmarkDotNet.Attributes;
using BindAudit.Semantics.Summaries;
using BindAudit.Syntax.Tree;

namespace BindAudit.Benchmarks;

/// <summary>From trees to summaries, over 200 files.</summary>
[ShortRunJob]
[MemoryDiagnoser]
public class SummaryBenchmarks
{
    private readonly SyntaxTree[] _trees = Array.ConvertAll(
        Corpus.LoadFiles(200),
        text => SyntaxTree.Parse(text)
    );

    [Benchmark]
    public ModuleSummary[] Summarise() => Corpus.Summarise(_trees);
}
