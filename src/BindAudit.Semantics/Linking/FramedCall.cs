using System.Collections.Immutable;
using BindAudit.Semantics.Values;
using BindAudit.Text;

namespace BindAudit.Semantics.Linking;

/// <summary>A call in the body of a function, as it runs in one call of that function.</summary>
internal sealed class FramedCall(CallNode call, Evaluator evaluator, Frame frame) : Invocation
{
    private ValueSet? _called;
    private BoundArguments? _arguments;

    public override LinkedModule Module => call.Module;

    public override TextSpan Span => call.Span;

    public override TextSpan CalleeSpan => call.CalleeSpan;

    public override string? AttributeName => call.AttributeName;

    public override bool IsOfInterest => call.IsOfInterest;

    public override string Caller => call.Caller;

    public override bool IsUnderMain => call.IsUnderMain;

    public override int PositionalCount => call.PositionalCount;

    public override ImmutableArray<string> KeywordNames => call.KeywordNames;

    public override ValueSet Callee => Partials.Target(Called);

    public override BoundArguments Arguments => _arguments ??= Bind();

    internal override Invocation Origin => call;

    private ValueSet Called =>
        _called ??= evaluator.EvaluateIn(frame, call.Owner, call.Summary.Function);

    private BoundArguments Bind() => Partials.Arguments(Called, evaluator.BindIn(frame, call));
}
