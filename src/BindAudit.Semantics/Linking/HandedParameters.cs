using System.Collections.Generic;
using BindAudit.Semantics.Summaries.Terms;
using BindAudit.Semantics.Values;

namespace BindAudit.Semantics.Linking;

/// <summary>Which parameter takes what a call hands over.</summary>
internal static class HandedParameters
{
    /// <summary>The parameters that take what is called <paramref name="name"/> where <paramref name="modules"/> hand it over by position.</summary>
    public static IEnumerable<string> Of(ModuleNode[] modules, string name)
    {
        foreach (var module in modules)
        {
            foreach (var (number, position) in module.Summary.Names.CallsGiven(name))
            {
                foreach (var possible in module.CallAt(number).Callee.Possible)
                {
                    if (TakenBy(possible.Value, position) is { } parameter)
                    {
                        yield return parameter;
                    }
                }
            }
        }
    }

    /// <summary>The name of the parameter that takes what a call gives at that position; null where that is not known.</summary>
    private static string? TakenBy(Value callee, int position)
    {
        var (function, shift) = callee switch
        {
            FunctionValue { Function: FunctionNode called } value => (
                called,
                value.Receiver is null ? 0 : 1
            ),
            ClassValue { Class: ClassNode definition } => (InitializerOf(definition), 1),
            _ => (null, 0),
        };
        return function is not null && position + shift < function.Summary.Parameters.Length
            ? function.Summary.Parameters[position + shift].Name
            : null;
    }

    private static FunctionNode? InitializerOf(ClassNode definition)
    {
        foreach (var item in definition.Hierarchy.Classes)
        {
            if (item.Scanned?.Find(ConstructionSpelling.Initializer) is { } term)
            {
                return term is FunctionTerm { Function: var function }
                    ? item.Scanned.Owner.NodeOf(function)
                    : null;
            }
        }

        return null;
    }
}
