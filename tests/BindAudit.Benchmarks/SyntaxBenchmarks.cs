using BenchmarkDotNet.Attributes;
using BindAudit.Syntax.Tokens;
using BindAudit.Syntax.Tree;
using BindAudit.Text;

namespace BindAudit.Benchmarks;

/// <summary>Divide 1,000 by the mean in milliseconds to get MB/s.</summary>
[ShortRunJob]
[MemoryDiagnoser]
public class SyntaxBenchmarks
{
    private readonly SourceText _text = Corpus.Load();

    [Benchmark]
    public int Tokenize() => TokenizedSource.Tokenize(_text).Tokens.Length;

    [Benchmark]
    public int Parse() => SyntaxTree.Parse(_text).Statements.Length;
}
