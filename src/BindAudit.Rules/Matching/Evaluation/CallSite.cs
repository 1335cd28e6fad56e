using BindAudit.Semantics.Linking;
using BindAudit.Semantics.Values;
using BindAudit.Text;

namespace BindAudit.Rules.Matching.Evaluation;

/// <summary>A call under one of the names of what it runs.</summary>
internal sealed record CallSite(Invocation Invocation, Callee Callee) : Site
{
    internal override LinkedModule Module => Invocation.Module;

    internal override TextSpan Span => Invocation.Span;

    internal override string Caller => Invocation.Caller;

    internal override bool IsUnderMain => Invocation.IsUnderMain;

    internal override string FullName => Callee.FullName;

    /// <summary>A method's receiver, else what the call gives.</summary>
    internal override Value? Object =>
        Callee.Receiver
        ?? Callee.Source.Value switch
        {
            ExternalValue external => new ExternalResult(external, Invocation),
            ClassValue known => new InstanceValue(known.Class, Invocation),
            _ => null,
        };
}
