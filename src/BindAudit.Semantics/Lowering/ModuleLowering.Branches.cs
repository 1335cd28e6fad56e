using System;
using System.Collections.Generic;
using System.Collections.Immutable;
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

    // PERF: an array, since spans over a few arguments (`params ReadOnlySpan`) are compiled at their first use.
    private void Join(Bindings first, Bindings second) => Join([first, second]);

    /// <summary>Joins the branches that reach this point into the current layer.</summary>
    private void Join(Bindings[] branches)
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

        if (live.Count == 1)
        {
            Keep(live[0]);
        }
    }

    /// <summary>Where only one branch goes on, what its test says stays true.</summary>
    private void Keep(Bindings only)
    {
        foreach (var condition in only.Conditions)
        {
            if (
                !only.Changes.ContainsKey(condition.Path)
                && only.TryFind(condition.Path, out var term, out var conditions)
            )
            {
                _scope.Current.Bind(condition.Path, Left(term, conditions));
            }
        }
    }

    /// <summary>What a branch leaves of a name that it does not bind.</summary>
    private Term Left(Term term, ImmutableArray<Condition> conditions) =>
        conditions.IsEmpty
            ? term
            : new ReferenceTerm(NextIndex(), term.Span, term)
            {
                Conditions = conditions,
                IsRead = false,
            };

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
            if (branch.TryFind(name, out var term, out var conditions))
            {
                AddOperand(operands, Left(term, conditions));
            }
            else if (isPath)
            {
                ShowForgotten(name, branches);
                return null;
            }
        }

        return operands.Count switch
        {
            0 => null,
            1 => operands[0],
            _ => UnionOf(NextIndex(), operands[0].Span, [.. operands]),
        };
    }

    /// <summary>Adds what one branch leaves; what all others leave of the same is the same without conditions.</summary>
    private static void AddOperand(List<Term> operands, Term operand)
    {
        var whole = WholeOf(operand);
        for (var i = 0; i < operands.Count; i++)
        {
            if (WholeOf(operands[i]) == whole)
            {
                operands[i] = whole;
                return;
            }
        }

        operands.Add(operand);
    }

    private static Term WholeOf(Term term) =>
        term is ReferenceTerm { IsRead: false } left ? WholeOf(left.Target) : term;
}
