using BindAudit.Semantics.Summaries.Terms;
using BindAudit.Semantics.Values;

namespace BindAudit.Semantics.Linking;

/// <summary>How <c>__init__</c> runs for the call that made an object.</summary>
internal sealed partial class Evaluator
{
    /// <summary>The call of that class's <c>__init__</c> by the call that made the object; null where it is not known.</summary>
    private Frame? ConstructionOf(InstanceValue instance, ClassNode owner)
    {
        if (instance.Call is not { } call || _frame is { Depth: >= DeepestFrame })
        {
            return null;
        }

        foreach (var item in ((ClassNode)instance.Class).Hierarchy.Classes)
        {
            if (item.Scanned?.Find(ConstructionSpelling.Initializer) is { } term)
            {
                return
                    ReferenceEquals(item.Scanned, owner)
                    && term is FunctionTerm { Function: var initializer }
                    ? FrameOf(owner.Owner.NodeOf(initializer), call, instance)
                    : null;
            }
        }

        return null;
    }
}
