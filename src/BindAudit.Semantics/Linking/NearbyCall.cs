using System.Collections.Immutable;
using BindAudit.Semantics.Values;
using BindAudit.Text;

namespace BindAudit.Semantics.Linking;

/// <summary>A call whose callee waits for callers in other files, without these: what is known of its arguments alone.</summary>
internal sealed class NearbyCall(CallNode call, Evaluator evaluator) : Invocation
{
    public override LinkedModule Module => call.Module;

    public override TextSpan Span => call.Span;

    public override TextSpan CalleeSpan => call.CalleeSpan;

    public override string? AttributeName => call.AttributeName;

    public override string Caller => call.Caller;

    public override bool IsUnderMain => call.IsUnderMain;

    public override int PositionalCount => call.PositionalCount;

    public override ImmutableArray<string> KeywordNames => call.KeywordNames;

    public override ValueSet Callee => ValueSet.Unknown;

    public override BoundArguments Arguments => field ??= ArgumentBinding.OfAlone(call, evaluator);

    internal override Invocation Origin => call;
}
