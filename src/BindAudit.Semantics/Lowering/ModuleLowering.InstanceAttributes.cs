using System.Collections.Generic;
using BindAudit.Semantics.Summaries.Terms;

namespace BindAudit.Semantics.Lowering;

/// <summary>What a method leaves in the attributes of its object: values that it replaces before anybody can look are not seen.</summary>
/// <remarks>Others can look where the object is called or handed over, where the method waits, and where it ends.</remarks>
internal sealed partial class ModuleLowering
{
    private void AssignInstanceAttribute(string name, Term value)
    {
        if (RecordsOperations)
        {
            RememberInstanceAttribute(name, value);
            return;
        }

        var pending = _scope.Pending ??= [];
        if (!pending.TryGetValue(name, out var written))
        {
            pending[name] = written = [];
        }

        written.Add(value);
    }

    /// <summary>Others may look at the object here.</summary>
    private void ShowInstanceAttributes(Bindings bindings)
    {
        if (_scope.Pending is { } pending)
        {
            foreach (var name in pending.Keys)
            {
                ShowInstanceAttribute(name, bindings);
            }
        }
    }

    private void ShowInstanceAttribute(string name, Bindings bindings)
    {
        if (bindings.TryFind($"{_scope.SelfName}.{name}", out var term, out var conditions))
        {
            RememberInstanceAttribute(name, Left(term, conditions));
        }
    }

    /// <summary>Where branches join, what only some of them know of an attribute is forgotten.</summary>
    private void ShowForgotten(string path, List<Bindings> branches)
    {
        var dot = path.IndexOf('.', System.StringComparison.Ordinal);
        if (
            path[..dot] != _scope.SelfName
            || _scope.Pending?.ContainsKey(path[(dot + 1)..]) != true
        )
        {
            return;
        }

        foreach (var branch in branches)
        {
            ShowInstanceAttribute(path[(dot + 1)..], branch);
        }
    }

    /// <summary>The method ends: what it never showed, because it ends otherwise, may be any of what it wrote.</summary>
    private void CloseInstanceAttributes()
    {
        if (_scope.Pending is not { } pending)
        {
            return;
        }

        if (!_scope.Current.IsTerminated)
        {
            ShowInstanceAttributes(_scope.Current);
        }

        foreach (var (name, written) in pending)
        {
            if (_scope.Shown.Contains(name))
            {
                continue;
            }

            foreach (var value in written)
            {
                RememberInstanceAttribute(name, value);
            }
        }
    }

    private void RememberInstanceAttribute(string name, Term value)
    {
        var owner = _scope.Function!.Class!;
        _scope.Shown.Add(name);
        RememberOnce(owner.InstanceAttributes, name, value);
        if (_scope.QualifiedName == owner.QualifiedName + ".__init__")
        {
            RememberOnce(owner.InitializedAttributes, name, value);
        }
    }

    private static void RememberOnce(Dictionary<string, List<Term>> values, string name, Term value)
    {
        if (!values.TryGetValue(name, out var known) || !known.Contains(value))
        {
            Remember(values, name, value);
        }
    }
}
