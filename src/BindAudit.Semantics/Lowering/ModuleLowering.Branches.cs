using System;
using System.Collections.Generic;
using BindAudit.Semantics.Summaries.Terms;

namespace BindAudit.Semantics.Lowering;

/// <summary>Branches: each has its own layer of bindings, and where they join, a name may be either.</summary>
internal sealed partial class ModuleLowering
{
    private void Open() => _scope.Current = new Bindings(_scope.Current);

    private Bindings Close()
    {
        var layer = _scope.Current;
        _scope.Current = layer.Outer!;
        return layer;
    }

    /// <summary>Joins the branches that reach this point into the current layer.</summary>
    private void Join(params ReadOnlySpan<Bindings> branches)
    {
        var live = new List<Bindings>(branches.Length);
        foreach (var branch in branches)
        {
            if (!branch.IsTerminated)
            {
                live.Add(branch);
            }
        }

        if (live.Count == 0)
        {
            _scope.Current.IsTerminated = true;
            return;
        }

        foreach (var name in ChangedIn(live))
        {
            _scope.Current.Bind(name, Joined(name, live));
        }
    }

    private static List<string> ChangedIn(List<Bindings> branches)
    {
        var names = new List<string>();
        var seen = new HashSet<string>();
        foreach (var branch in branches)
        {
            foreach (var name in branch.Changes.Keys)
            {
                if (seen.Add(name))
                {
                    names.Add(name);
                }
            }
        }

        return names;
    }

    private Term? Joined(string name, List<Bindings> branches)
    {
        var isPath = name.Contains('.', StringComparison.Ordinal);
        var operands = new List<Term>(branches.Count);
        foreach (var branch in branches)
        {
            if (branch.TryFind(name, out var term))
            {
                if (!operands.Contains(term))
                {
                    operands.Add(term);
                }
            }
            else if (isPath)
            {
                return null;
            }
        }

        return operands.Count switch
        {
            0 => null,
            1 => operands[0],
            _ => UnionOf(
                NextIndex(),
                operands[0].Span,
                System.Runtime.InteropServices.CollectionsMarshal.AsSpan(operands)
            ),
        };
    }
}
