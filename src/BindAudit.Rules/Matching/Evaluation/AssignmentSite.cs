using BindAudit.Semantics.Linking;
using BindAudit.Semantics.Values;
using BindAudit.Text;

namespace BindAudit.Rules.Matching.Evaluation;

/// <summary>An assignment at module level.</summary>
internal sealed record AssignmentSite(ModuleAssignment Assignment) : Site
{
    internal override LinkedModule Module => Assignment.Module;

    internal override TextSpan Span => Assignment.Span;

    internal override string Caller => Assignment.Module.Name;

    internal override bool IsUnderMain => Assignment.IsUnderMain;

    internal override string FullName => Assignment.Path;

    internal override Value? Object => null;

    internal override ValueSet Written => Assignment.Written;
}
