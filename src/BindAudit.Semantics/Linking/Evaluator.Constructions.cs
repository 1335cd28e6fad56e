using BindAudit.Semantics.Summaries.Terms;
using BindAudit.Semantics.Values;

namespace BindAudit.Semantics.Linking;

/// <summary>How <c>__init__</c> runs for the call that made an object, that of base classes included.</summary>
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
                return term is FunctionTerm { Function: var initializer }
                    ? Within(FrameOf(item.Scanned.Owner.NodeOf(initializer), call, instance), owner)
                    : null;
            }
        }

        return null;
    }

    /// <summary>The frame itself where it runs that class's <c>__init__</c>, else that of the only <c>super().__init__(…)</c> in it that leads there.</summary>
    private Frame? Within(Frame frame, ClassNode owner)
    {
        if (ReferenceEquals(frame.Function.Class, owner))
        {
            return frame;
        }

        var module = frame.Function.Owner;
        Frame? found = null;
        foreach (var number in module.Summary.Names.CallsNamed(ConstructionSpelling.Initializer))
        {
            var call = module.CallAt(number);
            if (
                ReferenceEquals(call.Summary.Enclosing, frame.Function.Summary)
                && InheritedBy(frame, call) is { } inner
                && Within(inner, owner) is { } reached
            )
            {
                if (found is not null)
                {
                    return null;
                }

                found = reached;
            }
        }

        return found;
    }

    private Frame? InheritedBy(Frame frame, CallNode call) =>
        frame.Depth < DeepestFrame
        && call.Callee.Possible
            is [{ Value: FunctionValue { Function: FunctionNode initializer } value }]
            ? new Frame(
                initializer,
                new FramedCall(call, this, frame),
                value.Receiver is null ? 0 : 1,
                frame.Receiver,
                frame.Depth + 1
            )
            : null;
}
