using BindAudit.Semantics.Commands;
using BindAudit.Semantics.Linking;
using BindAudit.Semantics.Values;
using BindAudit.Text;

namespace BindAudit.Rules.Matching.Evaluation;

/// <summary>A variable that is put into the environment.</summary>
internal sealed record EnvironmentSite(EnvironmentWrite Write) : Site
{
    internal override LinkedModule Module => Write.Module;

    internal override TextSpan Span => Write.Span;

    internal override string Caller => Write.Caller;

    internal override bool IsUnderMain => Write.IsUnderMain;

    internal override string FullName => Write.Name;

    internal override Value? Object => null;

    internal override ValueSet Written => Write.Written;
}
