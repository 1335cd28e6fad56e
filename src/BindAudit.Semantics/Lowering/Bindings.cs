using System.Collections.Generic;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using BindAudit.Semantics.Summaries.Terms;

namespace BindAudit.Semantics.Lowering;

/// <summary>What names are bound to at one point of the code: a layer for each branch, over the layer around it.</summary>
/// <remarks>A branch writes to its own layer, so that joining costs what the branches changed, not what is bound.</remarks>
internal sealed class Bindings(Bindings? outer)
{
    private static readonly Dictionary<string, Term?> Nothing = [];

    private Dictionary<string, Term?>? _own;

    public Bindings? Outer { get; } = outer;

    /// <summary>Whether the code behind this point does not run: after <c>return</c>, <c>raise</c>, <c>break</c>, <c>continue</c>.</summary>
    public bool IsTerminated { get; set; }

    /// <summary>What is known, in this layer, of names that the layers around it bind.</summary>
    public ImmutableArray<Condition> Conditions { get; set; } = [];

    /// <summary>What this layer changed; a null term means "no longer known by this name".</summary>
    public IReadOnlyDictionary<string, Term?> Changes => _own ?? Nothing;

    /// <summary>Finds what <paramref name="name"/> (or a dotted path) is bound to; O(branches around this point).</summary>
    public bool TryFind(string name, [NotNullWhen(true)] out Term? term)
    {
        for (var layer = this; layer is not null; layer = layer.Outer)
        {
            if (layer._own is { } own && own.TryGetValue(name, out term))
            {
                return term is not null;
            }
        }

        term = null;
        return false;
    }

    /// <summary>The same, with what the tests on the way say of it.</summary>
    public bool TryFind(
        string name,
        [NotNullWhen(true)] out Term? term,
        out ImmutableArray<Condition> conditions
    )
    {
        conditions = [];
        for (var layer = this; layer is not null; layer = layer.Outer)
        {
            if (layer._own is { } own && own.TryGetValue(name, out term))
            {
                return term is not null;
            }

            foreach (var condition in layer.Conditions)
            {
                if (condition.Path == name)
                {
                    conditions = conditions.Add(condition);
                }
            }
        }

        term = null;
        return false;
    }

    public void Bind(string name, Term? term) => (_own ??= [])[name] = term;
}
