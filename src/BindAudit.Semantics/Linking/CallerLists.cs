using System;
using System.Collections.Generic;

namespace BindAudit.Semantics.Linking;

/// <summary>Lists of calls that were searched for, apart for searches that load files and those that do not.</summary>
internal sealed class CallerLists<TKey, TCall>(Evaluator evaluator) : IRemembers
    where TKey : notnull
{
    private readonly Dictionary<(TKey, bool), (List<TCall> Calls, int Met)> _known = [];
    private readonly List<(TKey, bool)> _keys = [];

    /// <summary>The calls for <paramref name="key"/>.</summary>
    /// <param name="key">What is called.</param>
    /// <param name="looksFurther">Whether files are loaded.</param>
    /// <param name="isNew">Whether to search again.</param>
    /// <param name="search">Adds the calls to a list.</param>
    public List<TCall> Find(TKey key, bool looksFurther, bool isNew, Action<List<TCall>> search)
    {
        if (!isNew && _known.TryGetValue((key, looksFurther), out var known))
        {
            evaluator.Meet(known.Met);
            return known.Calls;
        }

        var level = evaluator.EnterSearch();
        var calls = new List<TCall>();
        _known[(key, looksFurther)] = (calls, level.Depth);
        search(calls);
        _keys.Add((key, looksFurther));
        _known[(key, looksFurther)] = (calls, evaluator.Leave(level, this, _keys.Count - 1));
        return calls;
    }

    public void Forget(int index) => _known.Remove(_keys[index]);

    public void Keep(int index)
    {
        if (_known.TryGetValue(_keys[index], out var known))
        {
            _known[_keys[index]] = (known.Calls, Evaluator.Nothing);
        }
    }
}
