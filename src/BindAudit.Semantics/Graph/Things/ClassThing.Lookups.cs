using System.Collections.Generic;
using BindAudit.Semantics.Graph.Flow;

namespace BindAudit.Semantics.Graph.Things;

/// <summary>What the class and its bases hold under a name.</summary>
internal sealed partial class ClassThing
{
    /// <summary>Adds what the new order finds; what was found stays.</summary>
    public void LinkAgain()
    {
        foreach (var lookup in _lookups.Values)
        {
            lookup.Link(Order);
        }

        foreach (var lookup in _lookupsBehind?.Values ?? (IEnumerable<ClassLookup>)[])
        {
            lookup.Link(Order);
        }
    }

    /// <summary>Adds what code has written to a class of the order since.</summary>
    private void LinkAgain(string name)
    {
        _lookups.GetValueOrDefault(name)?.Link(Order);
        foreach (var ((_, looked), lookup) in _lookupsBehind ?? [])
        {
            if (looked == name)
            {
                lookup.Link(Order);
            }
        }
    }

    /// <summary>What looking <paramref name="name"/> up in the class and its bases finds, not yet bound.</summary>
    public Variable Lookup(string name)
    {
        if (!_lookups.TryGetValue(name, out var lookup))
        {
            _lookups[name] = lookup = new ClassLookup(analysis, name, null);
            lookup.Link(Order);
        }

        return lookup.Found;
    }

    /// <summary>The same behind one class of the order, as <c>super()</c> looks.</summary>
    public Variable LookupBehind(ClassThing behind, string name)
    {
        _lookupsBehind ??= [];
        if (!_lookupsBehind.TryGetValue((behind, name), out var lookup))
        {
            _lookupsBehind[(behind, name)] = lookup = new ClassLookup(analysis, name, behind);
            lookup.Link(Order);
        }

        return lookup.Found;
    }

    /// <summary>What the class body binds the name to; null where it does not.</summary>
    public Variable? Own(string name) =>
        Summary.Attributes.TryGetValue(name, out var term) ? Module.VariableOf(term) : null;

    /// <summary>What code writes to that attribute of the class itself; null where none does so far.</summary>
    public Variable? Written(string name) => _written.Find(name);

    /// <summary>The attribute for who writes to it; from the first on, those who looked for it know.</summary>
    private Variable WrittenTo(string name)
    {
        if (_written.Find(name) is { } known)
        {
            return known;
        }

        var written = _written.Of(name, analysis.Propagation);
        var heirs = new HashSet<ClassThing>();
        AddHeirsTo(heirs);
        foreach (var heir in heirs)
        {
            heir.LinkAgain(name);
        }

        return written;
    }
}
