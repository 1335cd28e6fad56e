using System.Collections.Generic;
using BindAudit.Semantics.Summaries.Terms;

namespace BindAudit.Semantics.Summaries;

/// <summary>Names of what stands for one of several: a branch's, an element's, a value's of a dict.</summary>
internal sealed partial class NameLists
{
    private const int DeepestName = 8;

    private Dictionary<string, List<int>> ListCalls()
    {
        var lists = new Dictionary<string, List<int>>();
        var names = new GatheredNames();
        for (var i = 0; i < module.Calls.Length; i++)
        {
            names.Clear();
            AddNames(module.Calls[i].Function, names, 0);
            foreach (var name in names.All)
            {
                Listed(lists, name).Add(i);
            }
        }

        return lists;
    }

    private static List<T> Listed<T>(Dictionary<string, List<T>> lists, string name)
    {
        if (!lists.TryGetValue(name, out var list))
        {
            lists[name] = list = [];
        }

        return list;
    }

    /// <summary>Adds every name that the term goes by: of a name with several bindings, of each branch, and of what stands in the container it is taken from.</summary>
    private void AddNames(Term term, GatheredNames names, int depth)
    {
        if (depth > DeepestName || names.IsEnough)
        {
            return;
        }

        switch (term)
        {
            case ReferenceTerm t:
                AddNames(t.Target, names, depth);
                break;
            case UnionTerm t:
                AddNamesOfAll(t.Operands, names, depth + 1);
                break;
            case BooleanTerm t:
                AddNamesOfAll(t.Operands, names, depth + 1);
                break;
            case var element when ContainerOf(element) is { } container:
                AddNamesWithin(container, names, depth + 1);
                break;
            default:
                AddName(term, names, depth);
                break;
        }
    }

    /// <summary>The container that something is taken from; null for what is taken from none.</summary>
    private static Term? ContainerOf(Term element) =>
        element switch
        {
            ElementTerm t => t.Iterable,
            UnpackTerm t => t.Value,
            SubscriptTerm t => t.Value,
            CallTerm { Call.Function: AttributeTerm { Name: "get" or "pop" } t } => t.Value,
            _ => null,
        };

    private void AddName(Term term, GatheredNames names, int depth)
    {
        if (LastNameOf(term) is not { } name)
        {
            return;
        }

        names.Add(name);
        if (
            term is GlobalTerm global
            && name == global.Name
            && module.Globals.TryGetValue(name, out var bindings)
        )
        {
            foreach (var binding in bindings)
            {
                AddNames(binding, names, depth + 1);
            }
        }
    }

    /// <summary>Adds the names of what a container holds, as far as its display and what was done to it say.</summary>
    private void AddNamesWithin(Term container, GatheredNames names, int depth)
    {
        if (depth > DeepestName || names.IsEnough)
        {
            return;
        }

        switch (container)
        {
            case UnionTerm t:
                foreach (var operand in t.Operands)
                {
                    AddNamesWithin(operand, names, depth + 1);
                }

                break;
            case SequenceTerm t:
                foreach (var item in t.Items)
                {
                    AddContent(item, names, depth + 1);
                }

                break;
            case MappingTerm t:
                foreach (var value in t.Values)
                {
                    AddContent(value, names, depth + 1);
                }

                break;
            case StoredTerm or MutatedTerm:
                AddChanged(container, names, depth + 1);
                break;
            case var other when Unchanged(other) is { } inner:
                AddNamesWithin(inner, names, depth + 1);
                break;
            default:
                AddHolder(container, names, depth);
                break;
        }
    }

    /// <summary>The container that a term only passes on or takes from another; else null.</summary>
    private static Term? Unchanged(Term container) =>
        container switch
        {
            ReferenceTerm t => t.Target,
            EscapedTerm t => t.Value,
            CallTerm { Call.Function: AttributeTerm { Name: "values" or "items" } t } => t.Value,
            _ => ContainerOf(container),
        };

    private void AddChanged(Term container, GatheredNames names, int depth)
    {
        if (container is StoredTerm stored)
        {
            AddNamesWithin(stored.Base, names, depth);
            if (stored.Value is { } value)
            {
                AddContent(value, names, depth);
            }
        }
        else if (container is MutatedTerm mutated)
        {
            AddNamesWithin(mutated.Base, names, depth);
            foreach (var argument in mutated.Call.Arguments)
            {
                AddContent(argument.Value, names, depth);
            }
        }
    }

    /// <summary>What a name holds, and the name itself, by which others may have imported it.</summary>
    private void AddHolder(Term container, GatheredNames names, int depth)
    {
        AddName(container, names, DeepestName);
        if (
            container is GlobalTerm global
            && module.Globals.TryGetValue(global.Name, out var bindings)
        )
        {
            foreach (var binding in bindings)
            {
                AddNamesWithin(binding, names, depth + 1);
            }
        }
    }

    /// <summary>Adds the names of an element and, where it is a pair, of what that holds.</summary>
    private void AddContent(Term item, GatheredNames names, int depth)
    {
        if (item is SequenceTerm or MappingTerm)
        {
            AddNamesWithin(item, names, depth);
        }
        else
        {
            AddNames(item, names, depth);
        }
    }

    private void AddNamesOfAll(IReadOnlyList<Term> terms, GatheredNames names, int depth)
    {
        foreach (var term in terms)
        {
            AddNames(term, names, depth);
        }
    }
}
