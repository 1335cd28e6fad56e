using System;
using System.Collections.Generic;

namespace BindAudit.Semantics.Linking;

/// <summary>Lists of calls that were searched for, apart for searches that load files and those that do not.</summary>
/// <remarks>PERF: two tables, because one that is keyed by pairs is compiled at its first use.</remarks>
internal sealed class CallerLists<TKey, TCall>(Evaluator evaluator) : IRemembers
    where TKey : class
{
    private readonly Dictionary<TKey, Known> _near = [];
    private readonly Dictionary<TKey, Known> _far = [];
    private readonly List<Known> _searched = [];

    /// <summary>The calls for <paramref name="key"/>.</summary>
    /// <param name="key">What is called.</param>
    /// <param name="looksFurther">Whether files are loaded.</param>
    /// <param name="isNew">Whether to search again.</param>
    /// <param name="search">Adds the calls to a list.</param>
    public List<TCall> Find(TKey key, bool looksFurther, bool isNew, Action<List<TCall>> search)
    {
        var table = looksFurther ? _far : _near;
        if (!isNew && table.TryGetValue(key, out var known))
        {
            evaluator.Meet(known.Met);
            return known.Calls;
        }

        var level = evaluator.EnterSearch();
        var begun = new Known(table, key, level.Depth);
        table[key] = begun;
        search(begun.Calls);
        _searched.Add(begun);
        var met = evaluator.Leave(level, this, _searched.Count - 1);
        table[key] = begun;
        begun.Met = met;
        return begun.Calls;
    }

    public void Forget(int index) => _searched[index].Table.Remove(_searched[index].Key);

    public void Keep(int index)
    {
        if (_searched[index].Table.TryGetValue(_searched[index].Key, out var known))
        {
            known.Met = Evaluator.Nothing;
        }
    }

    private sealed class Known(Dictionary<TKey, Known> table, TKey key, int met)
    {
        public Dictionary<TKey, Known> Table => table;

        public TKey Key => key;

        public List<TCall> Calls { get; } = [];

        public int Met { get; set; } = met;
    }
}
