using System;
using System.Collections.Generic;
using System.Threading;
using BindAudit.Semantics.Summaries.Terms;

namespace BindAudit.Semantics.Summaries;

/// <summary>Numbers of a module's calls and writes by name; made once, when first asked, and shared by all programs.</summary>
internal sealed class NameLists(ModuleSummary module)
{
    private Dictionary<string, List<int>>? _calls;
    private Dictionary<string, List<int>>? _writes;

    /// <summary>The calls whose callee is written with <paramref name="name"/> last, in source order.</summary>
    public IReadOnlyList<int> CallsNamed(string name) =>
        Of(
            LazyInitializer.EnsureInitialized(
                ref _calls,
                () => Listed(module.Calls.Length, i => LastNameOf(module.Calls[i].Function))
            ),
            name
        );

    /// <summary>The writes to an attribute called <paramref name="name"/>, in source order.</summary>
    public IReadOnlyList<int> WritesNamed(string name) =>
        Of(
            LazyInitializer.EnsureInitialized(
                ref _writes,
                () => Listed(module.AttributeWrites.Length, i => module.AttributeWrites[i].Name)
            ),
            name
        );

    /// <summary>The name by which a callee is written, or under which it was defined or imported; null where that takes evaluation.</summary>
    public string? LastNameOf(Term callee) =>
        callee switch
        {
            AttributeTerm attribute => attribute.Name,
            ReferenceTerm reference => LastNameOf(reference.Target),
            ImportedTerm imported => imported.Name,
            FunctionTerm function => LastPartOf(function.Function.QualifiedName),
            ClassTerm definition => LastPartOf(definition.Class.QualifiedName),
            DecoratedTerm decorated => LastNameOf(decorated.Definition),
            GlobalTerm global => NameOfGlobal(global.Name),
            ClosureTerm closure => closure.Name,
            _ => null,
        };

    private string? NameOfGlobal(string name) =>
        module.Globals.TryGetValue(name, out var bindings)
        && bindings is [ImportedTerm or FunctionTerm or ClassTerm or DecoratedTerm]
            ? LastNameOf(bindings[0])
            : name;

    private static string LastPartOf(string qualifiedName) =>
        qualifiedName[(qualifiedName.LastIndexOf('.') + 1)..];

    private static List<int> Of(Dictionary<string, List<int>> lists, string name) =>
        lists.TryGetValue(name, out var found) ? found : [];

    private static Dictionary<string, List<int>> Listed(int count, Func<int, string?> nameOf)
    {
        var lists = new Dictionary<string, List<int>>();
        for (var i = 0; i < count; i++)
        {
            if (nameOf(i) is not { } name)
            {
                continue;
            }

            if (!lists.TryGetValue(name, out var numbers))
            {
                lists[name] = numbers = [];
            }

            numbers.Add(i);
        }

        return lists;
    }
}
