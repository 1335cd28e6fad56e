using System;
using System.Collections.Generic;
using System.Threading;
using BindAudit.Semantics.Summaries.Terms;

namespace BindAudit.Semantics.Summaries;

/// <summary>Numbers of a module's calls and writes by name; made once, when first asked, and shared by all programs.</summary>
internal sealed partial class NameLists(ModuleSummary module)
{
    private static readonly List<int> NoNumbers = [];
    private static readonly List<string> NoNames = [];

    private Dictionary<string, List<int>>? _calls;
    private Dictionary<string, List<int>>? _writes;
    private Dictionary<string, List<int>>? _stores;
    private List<int>? _targets;

    /// <summary>The calls whose callee is written with <paramref name="name"/> last, or may stand for what is called so, in source order.</summary>
    public List<int> CallsNamed(string name) => Of(_calls ?? Made(ref _calls, ListCalls), name);

    /// <summary>The calls with a keyword argument called <c>target</c>, in source order: a subclass of <c>Thread</c> may have any name.</summary>
    public List<int> CallsWithTarget => _targets ?? Made(ref _targets, FindTargets);

    /// <summary>The writes to an attribute called <paramref name="name"/>, in source order.</summary>
    public List<int> WritesNamed(string name) =>
        Of(
            _writes
                ?? Made(
                    ref _writes,
                    () => Listed(module.AttributeWrites.Length, i => module.AttributeWrites[i].Name)
                ),
            name
        );

    /// <summary>The stores <c>x["key"] = v</c> under that str, in source order.</summary>
    public List<int> StoresUnder(string key) =>
        Of(
            _stores
                ?? Made(
                    ref _stores,
                    () => Listed(module.ItemWrites.Length, i => TextOf(module.ItemWrites[i].Key))
                ),
            key
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
            ParameterTerm parameter => parameter.Function.Parameters[parameter.Position].Name,
            _ => null,
        };

    /// <summary>Whether a callee is a function or method by its spelling: an attribute, an import or a definition in lower case that is no class of this file.</summary>
    /// <remarks>A function that another module renames while importing it is taken for what it is called there.</remarks>
    public bool IsOtherFunction(Term callee) =>
        IsDefinedAsFunction(callee)
        || (
            callee is GlobalTerm global
            && (
                module.Globals.TryGetValue(global.Name, out var bindings)
                    ? bindings is [var only] && IsDefinedAsFunction(only)
                    : IsLowerCase(global.Name)
            )
        );

    private static bool IsDefinedAsFunction(Term callee) =>
        Definition(callee) switch
        {
            FunctionTerm => true,
            AttributeTerm attribute => IsLowerCase(attribute.Name),
            ImportedTerm imported => IsLowerCase(imported.Name),
            _ => false,
        };

    /// <summary>What names and decorators stand for.</summary>
    private static Term Definition(Term term)
    {
        while (true)
        {
            switch (term)
            {
                case ReferenceTerm reference:
                    term = reference.Target;
                    break;
                case DecoratedTerm decorated:
                    term = decorated.Definition;
                    break;
                default:
                    return term;
            }
        }
    }

    /// <summary>Whether a callee may be a partial that was made in this file: then calling it is calling what it holds.</summary>
    public bool MayBePartial(Term callee) =>
        callee switch
        {
            ReferenceTerm reference => MayBePartial(reference.Target),
            CallTerm or UnionTerm or ClosureTerm => true,
            GlobalTerm global => module.Globals.TryGetValue(global.Name, out var bindings)
                && bindings is not [FunctionTerm or ClassTerm or DecoratedTerm or ImportedTerm],
            _ => false,
        };

    /// <summary>A method such as <c>__init__</c> is none of these: calling it is constructing.</summary>
    private static bool IsLowerCase(string name)
    {
        if (name.StartsWith("__", StringComparison.Ordinal))
        {
            return false;
        }

        var bare = name.AsSpan().TrimStart('_');
        return !bare.IsEmpty && char.IsLower(bare[0]);
    }

    private string? NameOfGlobal(string name) =>
        module.Globals.TryGetValue(name, out var bindings)
        && bindings is [ImportedTerm or FunctionTerm or ClassTerm or DecoratedTerm]
            ? LastNameOf(bindings[0])
            : name;

    private static string? TextOf(Term term) =>
        term switch
        {
            ConstantTerm { Value: Values.StringValue text } => text.Content,
            ReferenceTerm reference => TextOf(reference.Target),
            _ => null,
        };

    private List<int> FindTargets()
    {
        var found = new List<int>();
        for (var i = 0; i < module.Calls.Length; i++)
        {
            foreach (var argument in module.Calls[i].Arguments)
            {
                if (argument.Keyword == "target")
                {
                    found.Add(i);
                    break;
                }
            }
        }

        return found;
    }

    /// <summary>Makes a table the first time; asked for only then, since each call would make the function that makes it.</summary>
    private static T Made<T>(ref T? table, Func<T> make)
        where T : class => LazyInitializer.EnsureInitialized(ref table, make);

    private static string LastPartOf(string qualifiedName) =>
        qualifiedName[(qualifiedName.LastIndexOf('.') + 1)..];

    private static List<int> Of(Dictionary<string, List<int>> lists, string name) =>
        lists.TryGetValue(name, out var found) ? found : NoNumbers;

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
