using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using BindAudit.Syntax.Tokens;
using BindAudit.Text;

namespace BindAudit.Benchmarks;

/// <summary>The first pass of a process over a whole corpus, compilation included; each launch measures one.</summary>
[SimpleJob(RunStrategy.ColdStart, launchCount: 10, warmupCount: 0, iterationCount: 1)]
[MedianColumn]
public class ColdBenchmarks
{
    private readonly SourceText[] _files = Corpus.LoadFiles();

    [Benchmark]
    public int TokenizeAll()
    {
        var count = 0;
        foreach (var file in _files)
        {
            count += TokenizedSource.Tokenize(file).Tokens.Length;
        }

        return count;
    }
}
