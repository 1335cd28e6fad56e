using BindAudit.Semantics.Linking;
using BindAudit.Semantics.Values;
using BindAudit.Text;

namespace BindAudit.Rules.Matching.Evaluation;

/// <summary>A write to an attribute of one of the objects that it may be.</summary>
internal sealed record WriteSite(AttributeWrite Write, Value Receiver) : Site
{
    internal override LinkedModule Module => Write.Module;

    internal override TextSpan Span => Write.Span;

    internal override string Caller => Write.Caller;

    internal override bool IsUnderMain => Write.IsUnderMain;

    internal override string FullName =>
        Receiver switch
        {
            ExternalValue external => $"{external.FullName}.{Write.Name}",
            InstanceValue instance => $"{instance.Class.QualifiedName}.{Write.Name}",
            ClassValue known => $"{known.Class.QualifiedName}.{Write.Name}",
            _ => Write.Name,
        };

    internal override Value? Object => Receiver;

    internal override ValueSet Written => Write.Written;
}
