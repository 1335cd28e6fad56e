using BindAudit.Semantics.Graph.Things;

namespace BindAudit.Semantics.Graph.Flow;

/// <summary>What wants to know each thing that a variable may hold.</summary>
internal abstract class Consumer
{
    /// <summary>Whether it takes nothing more: a variable that holds as much as it is followed for, or all that it ever will.</summary>
    public virtual bool IsFull => false;

    /// <summary>Takes a thing; each comes once from each variable.</summary>
    public abstract void Take(Thing thing);
}
