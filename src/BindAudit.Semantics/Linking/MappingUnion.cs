using System.Collections.Generic;
using BindAudit.Semantics.Values;

namespace BindAudit.Semantics.Linking;

/// <summary>One dict that stands for several of which each may be meant.</summary>
internal static class MappingUnion
{
    /// <summary>Each key of any; what it holds is unknown, too, where another lacks it. Null where <paramref name="values"/> are not all dicts.</summary>
    public static PossibleValue? Of(ValueSet values)
    {
        if (values.Possible is [var only])
        {
            return only.Value is MappingValue ? only : null;
        }

        var mappings = MappingsOf(values);
        return mappings.Count == 0 ? null : Joined(mappings, values.MayBeUnknown);
    }

    private static List<PossibleValue> MappingsOf(ValueSet values)
    {
        var mappings = new List<PossibleValue>();
        foreach (var possible in values.Possible)
        {
            if (possible.Value is MappingValue)
            {
                mappings.Add(possible);
            }
        }

        return mappings;
    }

    private static PossibleValue Joined(List<PossibleValue> mappings, bool isOpen)
    {
        var entries = new MappingEntries();
        foreach (var mapping in mappings)
        {
            foreach (var entry in ((MappingValue)mapping.Value).Entries)
            {
                var key = new PossibleValue(entry.Key, Reach.Literal, null);
                entries.Set(ValueSet.Of(key), AnyOf(mappings, entry.Key));
            }

            if (((MappingValue)mapping.Value).IsOpen)
            {
                entries.Open();
            }
        }

        if (isOpen)
        {
            entries.Open();
        }

        return mappings[0] with
        {
            Value = entries.ToMapping(),
            IsCertain = false,
        };
    }

    private static ValueSet AnyOf(List<PossibleValue> mappings, Value key)
    {
        var builder = new ValueSetBuilder();
        foreach (var mapping in mappings)
        {
            var found = Items.Of(mapping, ValueSet.Of(new PossibleValue(key, Reach.Literal, null)));
            builder.Add(found ?? ValueSet.Unknown);
        }

        return builder.BuildAlternatives();
    }
}
