using BindAudit.Semantics.Graph.Flow;
using BindAudit.Semantics.Graph.Things;
using BindAudit.Semantics.Summaries.Terms;
using BindAudit.Semantics.Values;

namespace BindAudit.Semantics.Graph;

/// <summary>Displays of lists, tuples, sets and dicts, whose elements are looked at when somebody looks into them.</summary>
internal sealed partial class GraphModule
{
    /// <summary>Longer displays are tables: their elements are not told apart by position.</summary>
    private const int LongestDisplay = 64;

    private ContainerThing SequenceOf(SequenceTerm term)
    {
        var type = term.Kind switch
        {
            SequenceKind.Tuple => BuiltinTypes.Tuple,
            SequenceKind.List => BuiltinTypes.List,
            _ => BuiltinTypes.Set,
        };
        var display = term.Items.IsEmpty ? null : new SequenceDisplay(this, term);
        return new ContainerThing(Analysis, type, HasPositions(term) ? term.Items.Length : 0)
        {
            Display = display,
        };
    }

    private static bool HasPositions(SequenceTerm term) =>
        term.Items.Length <= LongestDisplay
        && term.Kind != SequenceKind.Set
        && !HasStar(term.Items);

    private sealed class SequenceDisplay(GraphModule module, SequenceTerm term) : IDisplay
    {
        public void Fill(ContainerThing container)
        {
            var hasPositions = HasPositions(term);
            for (var i = 0; i < term.Items.Length; i++)
            {
                if (term.Items[i] is StarredTerm starred)
                {
                    module.VariableOf(starred.Value).FlowTo(new Spreading(container));
                }
                else
                {
                    container.Store(
                        hasPositions ? module.Analysis.Integer(i) : null,
                        module.VariableOf(term.Items[i])
                    );
                }
            }
        }
    }

    private static bool HasStar(System.Collections.Immutable.ImmutableArray<Term> items)
    {
        foreach (var item in items)
        {
            if (item is StarredTerm)
            {
                return true;
            }
        }

        return false;
    }

    private ContainerThing MappingOf(MappingTerm term)
    {
        var display = new MappingDisplay(this, term);
        if (HasConstantKeys(term))
        {
            return new ContainerThing(Analysis, BuiltinTypes.Dict, 0) { Display = display };
        }

        var container = new ContainerThing(Analysis, BuiltinTypes.Dict, 0);
        display.Fill(container);
        return container;
    }

    /// <summary>Whether nothing has to be found out before the dict can be read.</summary>
    private static bool HasConstantKeys(MappingTerm term)
    {
        foreach (var key in term.Keys)
        {
            if (key is null || Unwrap(key) is not ConstantTerm)
            {
                return false;
            }
        }

        return true;
    }

    private sealed class MappingDisplay(GraphModule module, MappingTerm term) : IDisplay
    {
        public void Fill(ContainerThing container)
        {
            for (var i = 0; i < term.Keys.Length; i++)
            {
                var value = term.Values[i];
                if (term.Keys[i] is { } key)
                {
                    module.StoreUnder(container, key, module.VariableOf(value));
                }
                else
                {
                    module.VariableOf(value).FlowTo(new Including(container));
                }
            }
        }
    }

    /// <summary>Stores under a key as it is written; one that is not constant may be any.</summary>
    private void StoreUnder(ContainerThing container, Term key, Variable value)
    {
        if (Unwrap(key) is ConstantTerm constant)
        {
            container.Store(KeyOf(constant), value);
            return;
        }

        var keys = VariableOf(key);
        if (ReferenceEquals(keys, Analysis.Nothing))
        {
            container.Store(null, value);
            return;
        }

        Analysis.KeyOf(keys).FlowTo(new Storing(container, value));
    }
}
