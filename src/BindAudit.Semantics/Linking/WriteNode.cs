using BindAudit.Semantics.Summaries;
using BindAudit.Semantics.Values;
using BindAudit.Text;

namespace BindAudit.Semantics.Linking;

/// <summary>An assignment to an attribute, evaluated when asked.</summary>
internal sealed class WriteNode(
    ModuleNode module,
    Evaluator evaluator,
    AttributeWriteSummary summary
) : AttributeWrite
{
    public AttributeWriteSummary Summary { get; } = summary;

    public override LinkedModule Module => module;

    public override TextSpan Span => Summary.Span;

    public override string Caller => Summary.Caller;

    public override bool IsUnderMain => Summary.IsUnderMain;

    public override string Name => Summary.Name;

    public override ValueSet Receiver => evaluator.EvaluateIn(null, module, Summary.Receiver);

    public override ValueSet Written => evaluator.EvaluateIn(null, module, Summary.Written);
}
