using System.Collections.Generic;
using System.Collections.Immutable;

namespace BindAudit.Semantics.Values;

/// <summary>Collects the possible values of an expression: equal ones once, at most <see cref="ValueSet.Limit"/>, an unknown last.</summary>
internal sealed class ValueSetBuilder
{
    private readonly List<PossibleValue> _known = [];
    private bool _mayBeUnknown;

    public void AddUnknown() => _mayBeUnknown = true;

    public void Add(Value value, Reach reach, Trace? trace) =>
        Add(new PossibleValue(value, reach, trace));

    public void Add(PossibleValue possible)
    {
        if (possible.IsUnknown)
        {
            _mayBeUnknown = true;
            return;
        }

        for (var i = 0; i < _known.Count; i++)
        {
            if (_known[i].Value.Equals(possible.Value))
            {
                _known[i] = possible.Reach < _known[i].Reach ? possible : _known[i];
                return;
            }
        }

        _known.Add(possible);
    }

    public void Add(ValueSet set)
    {
        foreach (var possible in set.Possible)
        {
            Add(possible);
        }
    }

    /// <summary>The set; unknown where nothing was added or too much.</summary>
    public ValueSet Build()
    {
        if (_known.Count is 0 or > ValueSet.Limit)
        {
            return ValueSet.Unknown;
        }

        var possible = ImmutableArray.CreateBuilder<PossibleValue>(_known.Count + 1);
        possible.AddRange(_known);
        if (_mayBeUnknown)
        {
            possible.Add(PossibleValue.Unknown);
        }

        return new ValueSet(possible.ToImmutable());
    }

    /// <summary>The set where several values mean "one of these": then each has come at least as a default.</summary>
    public ValueSet BuildAlternatives()
    {
        if (_known.Count + (_mayBeUnknown ? 1 : 0) > 1)
        {
            for (var i = 0; i < _known.Count; i++)
            {
                _known[i] = _known[i].AtLeast(Reach.Default);
            }
        }

        return Build();
    }
}
