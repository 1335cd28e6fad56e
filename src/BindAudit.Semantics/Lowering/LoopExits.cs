using System.Collections.Generic;

namespace BindAudit.Semantics.Lowering;

/// <summary>A loop while its body is lowered: what is bound where <c>break</c> and <c>continue</c> leave it.</summary>
internal sealed class LoopExits(Bindings around)
{
    /// <summary>The layer in which the loop stands.</summary>
    public Bindings Around { get; } = around;

    public List<Bindings> Exits { get; } = [];

    /// <summary>Notes the bindings at <paramref name="current"/>, and ends the code behind it.</summary>
    public void Leave(Bindings current)
    {
        var exit = new Bindings(Around);
        for (var layer = current; layer is not null && layer != Around; layer = layer.Outer)
        {
            foreach (var (name, term) in layer.Changes)
            {
                if (!exit.Changes.ContainsKey(name))
                {
                    exit.Bind(name, term);
                }
            }
        }

        Exits.Add(exit);
        current.IsTerminated = true;
    }
}
