using BindAudit.Semantics.Graph.Flow;
using BindAudit.Semantics.Graph.Things;
using BindAudit.Semantics.Summaries.Terms;

namespace BindAudit.Semantics.Graph;

/// <summary>What tests around a name say of it, and what is not known of it.</summary>
internal sealed partial class GraphModule
{
    private void BuildNarrowed(ReferenceTerm term, Variable into)
    {
        foreach (var condition in term.Conditions)
        {
            if (condition.Kind == ConditionKind.IsNone)
            {
                return;
            }
        }

        var from = VariableOf(term.Target);
        for (var i = 0; i < term.Conditions.Length; i++)
        {
            var to = i == term.Conditions.Length - 1 ? into : NewVariable();
            Narrow(from, term.Conditions[i], to);
            from = to;
        }
    }

    /// <summary>Lets through what passes <c>isinstance</c>, or does not pass it; where nothing passes, an object of the class is supposed.</summary>
    private void Narrow(Variable from, Condition condition, Variable into)
    {
        var types = NewVariable();
        var narrowing = new Narrowing(Analysis, condition.Holds, into);
        types.FlowTo(narrowing.Types);
        VariableOf(condition.Type!).FlowTo(types);
        from.FlowTo(narrowing);
        Analysis.NoteFallback(types, Analysis.Single(Analysis.External("builtins.object")));
        if (condition.Holds)
        {
            var supposed = NewVariable();
            types.FlowTo(new Supposing(Analysis, supposed));
            narrowing.Parts.FlowTo(new Supposing(Analysis, supposed));
            Analysis.NoteFallback(into, supposed);
        }
    }

    /// <summary><c>exec(text, names)</c>: what the names are is not known, before anything is read from them.</summary>
    public void ForgetExecuted()
    {
        foreach (var call in Summary.Calls)
        {
            if (Unwrap(call.Function) is not GlobalTerm { Name: "exec" })
            {
                continue;
            }

            for (var i = 1; i < call.Arguments.Length; i++)
            {
                VariableOf(call.Arguments[i].Value)
                    .FlowTo(new Each(static thing => (thing as ContainerThing)?.Forget()));
            }
        }
    }

    /// <summary>Reads the attribute that a class pattern means by position.</summary>
    private void AddMatched(MatchedTerm term, Site site) =>
        VariableOf(term.Type)
            .FlowTo(
                new Each(type =>
                {
                    if ((type as ClassThing)?.MatchedName(term.Position) is { } name)
                    {
                        VariableOf(term.Value)
                            .FlowTo(new AttributeRead(site, name, VariableOf(term)));
                    }
                })
            );
}
