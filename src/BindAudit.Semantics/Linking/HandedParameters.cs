using System.Collections.Generic;
using BindAudit.Semantics.Summaries;
using BindAudit.Semantics.Summaries.Terms;
using BindAudit.Semantics.Values;

namespace BindAudit.Semantics.Linking;

/// <summary>Which parameters take what calls hand over.</summary>
/// <remarks>Each counts in its own module alone: that others call something by its name, too, says nothing, and handed on by names alone <c>value</c> and <c>args</c> would soon be everything.</remarks>
internal static class HandedParameters
{
    /// <summary>The most parameters that are followed.</summary>
    private const int Most = 32;

    /// <summary>The parameters that take what goes by <paramref name="names"/> where <paramref name="modules"/> hand it over by position, and those that take it from them.</summary>
    public static List<(ModuleNode Module, string Name)> Of(
        ModuleNode[] modules,
        List<string> names
    )
    {
        var found = new List<(ModuleNode, string)>();
        foreach (var name in names)
        {
            AddMissing(found, Of(modules, name));
        }

        for (var at = 0; at < found.Count; at++)
        {
            var (module, parameter) = found[at];
            AddMissing(found, Of([module], parameter));
        }

        return found;
    }

    private static void AddMissing(
        List<(ModuleNode, string)> found,
        IEnumerable<(ModuleNode, string)> more
    )
    {
        foreach (var one in more)
        {
            if (found.Count < Most && !found.Contains(one))
            {
                found.Add(one);
            }
        }
    }

    private static IEnumerable<(ModuleNode, string)> Of(ModuleNode[] modules, string name)
    {
        foreach (var module in modules)
        {
            foreach (var (number, position) in module.Summary.Names.CallsGiven(name))
            {
                if (IsBuiltin(module, number))
                {
                    continue;
                }

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

    /// <summary>Whether a callee is a name that its module does not bind: then it is no function of the scan.</summary>
    private static bool IsBuiltin(ModuleNode module, int call) =>
        module.Summary.Calls[call].Function is GlobalTerm { Name: var name }
        && module.Summary.StarImports.Count == 0
        && !module.Summary.Globals.ContainsKey(name);

    /// <summary>The name of the parameter that takes what a call gives at that position, where the function's module calls or hands on something of that name; else null.</summary>
    private static (ModuleNode, string)? TakenBy(Value callee, int position)
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
        return
            function is not null
            && position + shift < function.Summary.Parameters.Length
            && function.Summary.Parameters[position + shift].Name is var name
            && IsUsed(function.Owner.Summary.Names, name)
            ? (function.Owner, name)
            : null;
    }

    private static bool IsUsed(NameLists names, string parameter) =>
        names.CallsNamed(parameter).Count > 0
        || names.CallsGiven(parameter).Count > 0
        || names.AliasesOf(parameter).Count > 0;

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
