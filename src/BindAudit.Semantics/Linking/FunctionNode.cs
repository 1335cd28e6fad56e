using BindAudit.Semantics.Summaries;
using BindAudit.Semantics.Values;

namespace BindAudit.Semantics.Linking;

/// <summary>A function while modules are linked.</summary>
internal sealed class FunctionNode(ModuleNode module, FunctionSummary summary) : LinkedFunction
{
    public FunctionSummary Summary { get; } = summary;

    public ModuleNode Owner { get; } = module;

    /// <summary>What it returns, once evaluated.</summary>
    public ValueSet? Result { get; set; }

    /// <summary>The same where callers in files that are not loaded were not looked for.</summary>
    public ValueSet? NearbyResult { get; set; }

    /// <summary>How it is bound to objects, once evaluated.</summary>
    public MethodKind? Kind { get; set; }

    /// <summary>Whether what it returns may differ from call to call, once looked at.</summary>
    public bool? DependsOnParameters { get; set; }

    public override LinkedModule Module => Owner;

    public override string QualifiedName => Summary.QualifiedName;

    public override LinkedClass? Class =>
        Summary.Class is { } definition ? Owner.NodeOf(definition) : null;
}
