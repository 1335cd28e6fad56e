using System.Collections.Generic;

namespace BindAudit.Semantics.Graph.Flow;

/// <summary>Attributes that were written to one thing.</summary>
internal sealed class Fields(Propagation propagation)
{
    private Dictionary<string, Variable>? _variables;

    public Variable Of(string name)
    {
        _variables ??= [];
        if (!_variables.TryGetValue(name, out var variable))
        {
            _variables[name] = variable = new Variable(propagation);
        }

        return variable;
    }
}
