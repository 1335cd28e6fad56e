using System.Collections.Generic;
using BindAudit.Semantics.Summaries;
using BindAudit.Semantics.Values;

namespace BindAudit.Semantics.Linking;

/// <summary>A class and its bases in Python's C3 order; where that order does not exist, depth first from the left.</summary>
internal sealed class ClassHierarchy
{
    private const int DeepestNesting = 64;
    private readonly Dictionary<ClassNode, List<ClassBase>> _linearized = [];
    private readonly HashSet<ClassNode> _open = [];
    private readonly Evaluator _evaluator;

    private ClassHierarchy(Evaluator evaluator) => _evaluator = evaluator;

    /// <summary>The classes in method resolution order, the class itself first.</summary>
    public List<ClassBase> Classes { get; private set; } = [];

    /// <summary>Their full names.</summary>
    public List<string> Names { get; } = [];

    /// <summary>Whether some base could not be resolved.</summary>
    public bool HasUnknownBase { get; private set; }

    /// <summary>Whether that class is one of them.</summary>
    public bool Holds(ClassSummary definition)
    {
        foreach (var item in Classes)
        {
            if (ReferenceEquals(item.Scanned?.Summary, definition))
            {
                return true;
            }
        }

        return false;
    }

    public static ClassHierarchy Of(ClassNode definition, Evaluator evaluator)
    {
        var hierarchy = new ClassHierarchy(evaluator);
        hierarchy.Classes = hierarchy.Linearize(definition);
        hierarchy._linearized.Clear();
        foreach (var item in hierarchy.Classes)
        {
            hierarchy.Names.Add(item.Name);
        }

        return hierarchy;
    }

    private List<ClassBase> Linearize(ClassNode definition)
    {
        if (_linearized.TryGetValue(definition, out var known))
        {
            return known;
        }

        if (_open.Count >= DeepestNesting || !_open.Add(definition))
        {
            HasUnknownBase = true;
            return [];
        }

        var bases = new List<ClassBase>();
        foreach (var term in definition.Summary.Bases)
        {
            foreach (var possible in _evaluator.EvaluateIn(null, definition.Owner, term).Possible)
            {
                AddBase(bases, possible.Value);
            }
        }

        var lists = new List<List<ClassBase>>();
        foreach (var item in bases)
        {
            lists.Add(item.Scanned is { } scanned ? [.. Linearize(scanned)] : [item]);
        }

        lists.Add(bases);
        lists.RemoveAll(list => list.Count == 0);
        _open.Remove(definition);
        var order = new ClassBase(definition, null);
        return _linearized[definition] = [order, .. Merge(lists)];
    }

    private void AddBase(List<ClassBase> bases, Value value)
    {
        switch (value)
        {
            case ClassValue { Class: ClassNode scanned } when !_open.Contains(scanned):
                bases.Add(new ClassBase(scanned, null));
                break;
            case ExternalName { FullName: "builtins.object" }:
                break;
            case ExternalItem generic:
                AddBase(bases, generic.Owner);
                break;
            case ExternalValue external:
                bases.Add(new ClassBase(null, external));
                break;
            default:
                HasUnknownBase = true;
                break;
        }
    }

    /// <summary>The merge of C3: the first head that stands in no other list's tail; where there is none, the first head.</summary>
    private static List<ClassBase> Merge(List<List<ClassBase>> lists)
    {
        var merged = new List<ClassBase>();
        while (lists.Count > 0)
        {
            var next = lists[0][0];
            foreach (var list in lists)
            {
                if (!IsInTail(lists, list[0]))
                {
                    next = list[0];
                    break;
                }
            }

            merged.Add(next);
            foreach (var list in lists)
            {
                list.RemoveAll(item => AreSame(item, next));
            }

            lists.RemoveAll(list => list.Count == 0);
        }

        return merged;
    }

    private static bool IsInTail(List<List<ClassBase>> lists, ClassBase candidate)
    {
        foreach (var list in lists)
        {
            for (var i = 1; i < list.Count; i++)
            {
                if (AreSame(list[i], candidate))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool AreSame(ClassBase left, ClassBase right) =>
        left.Scanned is null && right.Scanned is null
            ? left.Name == right.Name
            : ReferenceEquals(left.Scanned, right.Scanned);
}
