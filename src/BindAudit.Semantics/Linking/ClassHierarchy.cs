using System.Collections.Generic;
using BindAudit.Semantics.Values;

namespace BindAudit.Semantics.Linking;

/// <summary>A class and its bases, depth first from the left, a base that several share standing behind all of them.</summary>
internal sealed class ClassHierarchy
{
    private const int DeepestNesting = 64;
    private readonly List<ClassBase> _classes = [];
    private readonly HashSet<ClassNode> _open = [];

    private ClassHierarchy() { }

    /// <summary>The classes in method resolution order, the class itself first.</summary>
    public IReadOnlyList<ClassBase> Classes => _classes;

    /// <summary>Their full names.</summary>
    public List<string> Names { get; } = [];

    /// <summary>Whether some base could not be resolved.</summary>
    public bool HasUnknownBase { get; private set; }

    public static ClassHierarchy Of(ClassNode definition, Evaluator evaluator)
    {
        var hierarchy = new ClassHierarchy();
        hierarchy.Add(definition, evaluator);
        hierarchy.KeepLastOfEqual();
        foreach (var item in hierarchy._classes)
        {
            hierarchy.Names.Add(item.Name);
        }

        return hierarchy;
    }

    private void Add(ClassNode definition, Evaluator evaluator)
    {
        if (_open.Count >= DeepestNesting || !_open.Add(definition))
        {
            HasUnknownBase = true;
            return;
        }

        _classes.Add(new ClassBase(definition, null));
        foreach (var term in definition.Summary.Bases)
        {
            foreach (var possible in evaluator.Evaluate(definition.Owner, term).Possible)
            {
                AddBase(possible.Value, evaluator);
            }
        }

        _open.Remove(definition);
    }

    private void AddBase(Value value, Evaluator evaluator)
    {
        switch (value)
        {
            case ClassValue { Class: ClassNode scanned }:
                Add(scanned, evaluator);
                break;
            case ExternalName { FullName: "builtins.object" }:
                break;
            case ExternalItem generic:
                AddBase(generic.Owner, evaluator);
                break;
            case ExternalValue external:
                _classes.Add(new ClassBase(null, external));
                break;
            default:
                HasUnknownBase = true;
                break;
        }
    }

    private void KeepLastOfEqual()
    {
        var seen = new HashSet<string>();
        for (var i = _classes.Count - 1; i >= 0; i--)
        {
            if (!seen.Add(_classes[i].Name))
            {
                _classes.RemoveAt(i);
            }
        }
    }
}
