using System.Collections.Generic;
using BindAudit.Semantics.Graph.Things;

namespace BindAudit.Semantics.Graph;

/// <summary>Every class and those that inherit from it.</summary>
internal sealed class Subclasses
{
    private const int MostHeirs = 64;
    private readonly Dictionary<ClassThing, List<ClassThing>> _subclasses = [];

    public Subclasses(List<ClassThing> classes)
    {
        foreach (var definition in classes)
        {
            foreach (var item in definition.Order)
            {
                if (item is ClassThing scanned)
                {
                    Add(scanned, definition);
                }
            }
        }
    }

    /// <summary>The class itself, and its subclasses that do not define <paramref name="method"/> anew; a bounded number.</summary>
    public List<ClassThing> HeirsOf(ClassThing owner, string method)
    {
        var heirs = new List<ClassThing>();
        foreach (var subclass in _subclasses[owner])
        {
            if (heirs.Count < MostHeirs && DefinerOf(subclass, method) == owner)
            {
                heirs.Add(subclass);
            }
        }

        return heirs;
    }

    private void Add(ClassThing scanned, ClassThing definition)
    {
        if (!_subclasses.TryGetValue(scanned, out var subclasses))
        {
            _subclasses[scanned] = subclasses = [];
        }

        if (subclasses.Count < MostHeirs)
        {
            subclasses.Add(definition);
        }
    }

    private static ClassThing? DefinerOf(ClassThing subclass, string method)
    {
        foreach (var item in subclass.Order)
        {
            if (item is ClassThing scanned && scanned.Summary.Attributes.ContainsKey(method))
            {
                return scanned;
            }
        }

        return null;
    }
}
