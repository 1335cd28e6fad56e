using System.Collections.Generic;

namespace BindAudit.Semantics.Graph.Flow;

/// <summary>The worklist: variables with things that their consumers have not seen, first come, first served.</summary>
/// <remarks>Variables only grow, by a bounded number of things, so that the work ends whatever the program's cycles.</remarks>
internal sealed class Propagation(Precision precision)
{
    /// <summary>So many steps, a power of two less one.</summary>
    private const int BetweenRenewals = 0xFFFF;

    private readonly Queue<Variable> _grown = new();
    private readonly Queue<(Variable Variable, Consumer Consumer, int Count)> _late = new();
    private int _steps;

    public Precision Precision { get; } = precision;

    /// <summary>The most things that a variable is followed for.</summary>
    public int MostThings { get; } = precision.MostThings;

    /// <summary>What may be allocated before a collection; null where the collector does as it otherwise would.</summary>
    public AllocationBudget? Budget { get; set; }

    public void Enqueue(Variable variable) => _grown.Enqueue(variable);

    /// <summary>A consumer that came when the first <paramref name="count"/> things had been handed out.</summary>
    public void EnqueueLate(Variable variable, Consumer consumer, int count) =>
        _late.Enqueue((variable, consumer, count));

    /// <summary>Hands one variable's things out; false when nothing changes any more.</summary>
    public bool RunOne()
    {
        if ((++_steps & BetweenRenewals) == 0)
        {
            Budget?.Renew();
        }

        if (_late.TryDequeue(out var late))
        {
            late.Variable.HandOut(late.Consumer, late.Count);
            return true;
        }

        if (_grown.TryDequeue(out var grown))
        {
            grown.HandOut();
            return true;
        }

        return false;
    }
}
