using BindAudit.Semantics.Linking;
using BindAudit.Semantics.Values;
using BindAudit.Text;

namespace BindAudit.Rules.Matching.Evaluation;

/// <summary>A value that is stored under a string in one of the containers that it may be.</summary>
internal sealed record ItemSite(ItemWrite Write, Value Receiver) : Site
{
    internal override LinkedModule Module => Write.Module;

    internal override TextSpan Span => Write.Span;

    internal override string Caller => Write.Caller;

    internal override bool IsUnderMain => Write.IsUnderMain;

    internal override string FullName =>
        Receiver switch
        {
            ExternalValue external => $"{external.FullName}[{Write.Key}]",
            InstanceValue instance => $"{instance.Class.QualifiedName}[{Write.Key}]",
            _ => Write.Key,
        };

    internal override Value? Object => Receiver;

    internal override ValueSet Written => Write.Written;
}
