using System.Collections.Immutable;
using BindAudit.Semantics.Values;

namespace BindAudit.Semantics.Linking;

/// <summary>Pairs of a key and a value that a loop runs through.</summary>
internal readonly struct KnownPairs(ImmutableArray<ValueSet> elements)
{
    /// <summary>What is paired with <paramref name="key"/>; null where it certainly is in no pair.</summary>
    public ValueSet? Of(string key)
    {
        var builder = new ValueSetBuilder();
        var isFound = false;
        foreach (var element in elements)
        {
            if (
                element.Possible
                is not [{ Value: SequenceValue { Items: [var name, var value] } } pair]
            )
            {
                isFound = true;
                builder.AddUnknown();
                continue;
            }

            foreach (var possible in name.Possible)
            {
                if (possible.Value is StringValue known ? known.Content == key : possible.IsUnknown)
                {
                    isFound = true;
                    builder.Add(value.Within(pair));
                }
            }
        }

        return isFound ? builder.BuildAlternatives() : null;
    }
}
