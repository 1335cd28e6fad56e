using System.Collections.Generic;
using BindAudit.Semantics.Summaries;
using BindAudit.Semantics.Summaries.Terms;

namespace BindAudit.Semantics.Linking;

/// <summary>A class while modules are linked.</summary>
internal sealed class ClassNode(ModuleNode module, ClassSummary summary) : LinkedClass
{
    private ClassHierarchy? _hierarchy;

    public ClassSummary Summary { get; } = summary;

    public ModuleNode Owner { get; } = module;

    public override LinkedModule Module => Owner;

    public override string QualifiedName => Summary.QualifiedName;

    /// <summary>This class and its bases in method resolution order.</summary>
    public ClassHierarchy Hierarchy => _hierarchy ??= ClassHierarchy.Of(this, Owner.Evaluator);

    public override IReadOnlyList<string> BaseNames => Hierarchy.Names;

    public override bool HasUnknownBase => Hierarchy.HasUnknownBase;

    /// <summary>What the class body binds to <paramref name="name"/>, or null.</summary>
    public Term? Find(string name) => Summary.Attributes.GetValueOrDefault(name);
}
