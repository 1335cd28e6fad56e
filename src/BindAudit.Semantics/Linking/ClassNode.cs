using System.Collections.Generic;
using BindAudit.Semantics.Summaries;
using BindAudit.Semantics.Summaries.Terms;

namespace BindAudit.Semantics.Linking;

/// <summary>A class while modules are linked.</summary>
internal sealed class ClassNode(ModuleNode module, ClassSummary summary) : LinkedClass
{
    private ClassHierarchy? _hierarchy;
    private RecordFields? _record;
    private bool _isRecordKnown;

    public ClassSummary Summary { get; } = summary;

    public ModuleNode Owner { get; } = module;

    public override LinkedModule Module => Owner;

    public override string QualifiedName => Summary.QualifiedName;

    /// <summary>This class and its bases in method resolution order.</summary>
    public ClassHierarchy Hierarchy => _hierarchy ??= ClassHierarchy.Of(this, Owner.Evaluator);

    public override IReadOnlyList<string> BaseNames => Hierarchy.Names;

    public override bool HasUnknownBase => Hierarchy.HasUnknownBase;

    /// <summary>The fields from which its constructor is made, or null where it is no record.</summary>
    public RecordFields? Record
    {
        get
        {
            if (!_isRecordKnown)
            {
                // Asked again on the way, the class is no record: its decorator or base is itself.
                _isRecordKnown = true;
                _record = RecordFields.Of(this, Owner.Evaluator);
            }

            return _record;
        }
    }

    /// <summary>Calls in its methods that write attributes by names that they work out.</summary>
    public List<CallSummary> ComputedWrites => field ??= Linking.ComputedWrites.Of(this);

    /// <summary>What the class body binds to <paramref name="name"/>, or null.</summary>
    public Term? Find(string name) => Summary.Attributes.GetValueOrDefault(name);
}
