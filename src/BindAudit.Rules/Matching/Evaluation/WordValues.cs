using System.Collections.Generic;
using BindAudit.Semantics.Values;

namespace BindAudit.Rules.Matching.Evaluation;

/// <summary>Puts together what several words of a command may be.</summary>
internal sealed class WordValues
{
    private readonly List<PossibleValue> _possible = [];
    private bool _mayBeUnknown;

    internal bool IsEmpty => _possible.Count == 0 && !_mayBeUnknown;

    internal void Add(ValueSet values)
    {
        foreach (var possible in values.Possible)
        {
            _mayBeUnknown |= possible.IsUnknown;
            if (!possible.IsUnknown)
            {
                _possible.Add(possible);
            }
        }
    }

    internal ValueSet ToSet()
    {
        if (_possible.Count == 0 || _possible.Count >= ValueSet.Limit)
        {
            return ValueSet.Unknown;
        }

        return new ValueSet(_mayBeUnknown ? [.. _possible, PossibleValue.Unknown] : [.. _possible]);
    }
}
