using System.Collections.Generic;
using BindAudit.Semantics.Summaries.Terms;

namespace BindAudit.Semantics.Summaries;

/// <summary>Changes of containers that functions find in names of the module.</summary>
internal sealed partial class NameLists
{
    private Dictionary<string, List<int>>? _storesInto;
    private Dictionary<string, List<int>>? _changes;

    /// <summary>The stores <c>name[key] = v</c> in functions, in source order.</summary>
    public List<int> StoresInto(string name) =>
        Of(
            _storesInto
                ?? Made(
                    ref _storesInto,
                    () =>
                        Listed(
                            module.ItemWrites.Length,
                            i => GlobalOf(module.ItemWrites[i].Receiver)
                        )
                ),
            name
        );

    /// <summary>The calls <c>name.append(v)</c>, <c>name.update(…)</c> and the like in functions, in source order.</summary>
    public List<int> ChangesOf(string name) =>
        Of(
            _changes
                ?? Made(
                    ref _changes,
                    () => Listed(module.Calls.Length, i => FilledBy(module.Calls[i]))
                ),
            name
        );

    private static string? FilledBy(CallSummary call) =>
        call.Enclosing is not null
        && call.Function
            is AttributeTerm
            {
                Name: "append" or "add" or "insert" or "extend" or "update" or "setdefault"
            } method
            ? GlobalOf(method.Value)
            : null;

    private static string? GlobalOf(Term term) => (term as GlobalTerm)?.Name;
}
