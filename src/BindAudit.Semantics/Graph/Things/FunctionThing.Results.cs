using BindAudit.Semantics.Graph.Flow;
using BindAudit.Semantics.Summaries.Terms;

namespace BindAudit.Semantics.Graph.Things;

/// <summary>What a call of it gives.</summary>
internal sealed partial class FunctionThing
{
    private Variable? Results
    {
        get
        {
            if (!_hasResults)
            {
                _hasResults = true;
                field = MakeResults();
            }

            return field;
        }
    }

    /// <summary>What comes back; a parameter that is given back is what this very call gives for it.</summary>
    private void Return(CallSite call, Thing? receiver, bool isFirst)
    {
        foreach (var returned in Summary.Returns)
        {
            if (OwnParameter(returned) is { } parameter)
            {
                Parameters.Return(parameter.Position, call, receiver);
            }
        }

        if (!isFirst || Results is not { } results)
        {
            return;
        }

        if (results.Only is BuiltinThing only)
        {
            call.Return(only);
        }
        else
        {
            results.FlowTo(
                Parameters.Count == 0
                    ? call.Result!
                    : new ResultPassing(this, call, receiver is not null)
            );
        }
    }

    private ParameterTerm? OwnParameter(Term returned) =>
        GraphModule.Unwrap(returned) is ParameterTerm parameter
        && ReferenceEquals(parameter.Function, Summary)
            ? parameter
            : null;

    /// <summary>All that it gives back other than a parameter as it came; null where it gives back nothing else.</summary>
    private Variable? MakeResults()
    {
        Variable? first = null;
        Variable? several = null;
        foreach (var returned in Summary.Returns)
        {
            if (OwnParameter(returned) is not null)
            {
                continue;
            }

            var results = Module.VariableOf(returned);
            if (first is null)
            {
                first = results;
                continue;
            }

            if (several is null)
            {
                several = new Variable(_analysis.Propagation);
                first.FlowTo(several);
            }

            results.FlowTo(several);
        }

        return several ?? first;
    }

    /// <summary>Whether it may give <paramref name="thing"/> back.</summary>
    public bool Returns(Thing thing)
    {
        foreach (var returned in Summary.Returns)
        {
            if (Module.VariableOf(returned).Holds(thing))
            {
                return true;
            }
        }

        return false;
    }

    private Variable ReturnedBy()
    {
        var returned = new Variable(_analysis.Propagation);
        foreach (var term in Summary.Returns)
        {
            Module.VariableOf(term).FlowTo(returned);
        }

        return returned;
    }
}
