using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using BindAudit.Syntax.Tokens;
using BindAudit.Text;
using Perfolizer.Mathematics.OutlierDetection;

namespace BindAudit.Benchmarks;

/// <summary>Typing all over 20,000 lines: each iteration is one edit, so that the median is that of edits.</summary>
[SimpleJob(RunStrategy.Monitoring, warmupCount: 2000, iterationCount: 2000, invocationCount: 1)]
[GcForce(false)]
[Outliers(OutlierMode.DontRemove)]
[MedianColumn]
public class EditBenchmarks
{
    private const int Lines = 20_000;

    // A prime about 0.618 times the length: each place is far from the last, and all parts of the text have their turn.
    private const int Stride = 432_001;

    private readonly SourceText _text = Corpus.LoadLines(Lines);
    private TokenizedSource _source = null!; // made by Setup
    private int _place;
    private bool _isTyped;

    /// <summary>What is typed, and removed by the next edit.</summary>
    [Params("x", "(", "\n", "'''")]
    public string Typed { get; set; } = "";

    [GlobalSetup]
    public void Setup() => _source = TokenizedSource.Tokenize(_text);

    [Benchmark]
    public TokenizedSource Edit()
    {
        _place = _isTyped ? _place : (_place + Stride) % _text.Length;
        var span = new TextSpan(_place, _isTyped ? Typed.Length : 0);
        _source = _source.WithChange(TextChange.Of(span, _isTyped ? "" : Typed));
        _isTyped = !_isTyped;
        return _source;
    }
}
