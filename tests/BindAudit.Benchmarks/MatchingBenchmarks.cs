using System;
using BenchmarkDotNet.Attributes;
using BindAudit.Rules.Matching;
using BindAudit.Semantics.Linking;
using BindAudit.Semantics.Summaries;
using BindAudit.Syntax.Tree;

namespace BindAudit.Benchmarks;

/// <summary>The built-in rules over the summaries of 200 files, as without a prefilter; subtract <see cref="LinkingBenchmarks.Link"/>.</summary>
[ShortRunJob]
[MemoryDiagnoser]
public class MatchingBenchmarks
{
    private readonly RuleSet _rules = Corpus.LoadRules();

    private readonly ModuleSummary[] _summaries = Corpus.Summarise(
        Array.ConvertAll(Corpus.LoadFiles(200), text => SyntaxTree.Parse(text))
    );

    [Benchmark]
    public int Match()
    {
        var program = LinkedProgram.Link(_summaries);
        var count = 0;
        foreach (var module in program.Modules)
        {
            count += _rules.Match(program, module).Count;
        }

        return count;
    }
}
