using BindAudit.Semantics.Graph.Things;
using BindAudit.Syntax.Tree;

namespace BindAudit.Semantics.Graph.Flow;

/// <summary>Operators on objects of builtin types: sums of containers, formatted strings, numbers.</summary>
internal sealed class BuiltinOperating(
    BinaryOperator @operator,
    Variable right,
    Variable result,
    bool isInPlace
) : Consumer
{
    private ContainerThing? _sum;

    public override void Take(Thing thing)
    {
        switch (thing)
        {
            case ContainerThing container:
                result.Take(CombinedWith(container));
                break;
            case BuiltinThing value:
                result.Take(value.Widened);
                break;
            default:
                break;
        }
    }

    private ContainerThing CombinedWith(ContainerThing container)
    {
        if (isInPlace && container.Type != BuiltinTypes.Tuple)
        {
            right.FlowTo(Adding(container));
            return container;
        }

        var sum = _sum;
        if (sum is null)
        {
            _sum = sum = container.Empty();
            right.FlowTo(Adding(sum));
        }

        if (!ReferenceEquals(sum, container))
        {
            sum.Include(container);
        }

        return sum;
    }

    private Consumer Adding(ContainerThing sum) =>
        @operator == BinaryOperator.BitOr && sum.Type == BuiltinTypes.Dict
            ? new Including(sum)
            : new Extending(sum);
}
