using System.Collections.Generic;
using BindAudit.Semantics.Summaries.Terms;

namespace BindAudit.Semantics.Summaries;

/// <summary>Other names for what a module calls by one.</summary>
internal sealed partial class NameLists
{
    private Dictionary<string, List<string>>? _aliases;
    private Dictionary<string, List<string>>? _renames;
    private Dictionary<string, List<string>>? _originals;

    /// <summary>The names that the module gives to what is called <paramref name="name"/> where it hands it over: <c>x.other = name</c>, <c>f(other=name)</c>.</summary>
    public List<string> AliasesOf(string name) =>
        Of(_aliases ?? Made(ref _aliases, () => Listed(EachAlias())), name);

    /// <summary>The names by which others can import what is called <paramref name="name"/>: <c>other = name</c>, <c>from m import name as other</c>.</summary>
    public List<string> RenamesOf(string name) =>
        Of(_renames ?? Made(ref _renames, () => Listed(EachRename())), name);

    /// <summary>What attributes called <paramref name="alias"/> were called before the module stored them: <c>self.alias = original</c>.</summary>
    public List<string> OriginalsOf(string alias) =>
        Of(_originals ?? Made(ref _originals, () => Listed(EachOriginal())), alias);

    private IEnumerable<(string From, string To)> EachAlias()
    {
        foreach (var call in module.Calls)
        {
            foreach (var argument in call.Arguments)
            {
                if (argument.Keyword is { } keyword && LastNameOf(argument.Value) is { } name)
                {
                    yield return (name, keyword);
                }
            }
        }

        foreach (var (alias, name) in EachOriginal())
        {
            yield return (name, alias);
        }
    }

    private IEnumerable<(string From, string To)> EachOriginal()
    {
        foreach (var write in module.AttributeWrites)
        {
            if (LastNameOf(Unwrapped(write.Written)) is { } name)
            {
                yield return (write.Name, name);
            }
        }
    }

    private IEnumerable<(string From, string To)> EachRename()
    {
        foreach (var (alias, bindings) in module.Globals)
        {
            foreach (var binding in bindings)
            {
                var names = new GatheredNames();
                AddNames(binding, names, 0);
                AddNamesWithin(binding, names, 0);
                foreach (var name in names.All)
                {
                    yield return (name, alias);
                }
            }
        }
    }

    /// <summary><c>staticmethod(f)</c> is called like <c>f</c>.</summary>
    private static Term Unwrapped(Term term) =>
        term
            is CallTerm
            {
                Call: { Function: GlobalTerm { Name: "staticmethod" }, Arguments: [var only] }
            }
            ? only.Value
            : term;

    private static List<string> Of(Dictionary<string, List<string>> lists, string name) =>
        lists.TryGetValue(name, out var found) ? found : NoNames;

    private static Dictionary<string, List<string>> Listed(
        IEnumerable<(string From, string To)> pairs
    )
    {
        var lists = new Dictionary<string, List<string>>();
        foreach (var (from, to) in pairs)
        {
            if (from == to)
            {
                continue;
            }

            if (!lists.TryGetValue(from, out var known))
            {
                lists[from] = known = [];
            }

            if (!known.Contains(to))
            {
                known.Add(to);
            }
        }

        return lists;
    }
}
