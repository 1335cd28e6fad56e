using System.Collections.Immutable;
using BindAudit.Semantics.Values;

namespace BindAudit.Semantics.Linking;

/// <summary>Elements of known containers (Python Language Reference §6.3.2).</summary>
internal static class Items
{
    /// <summary>What <c>container[key]</c> is: any element where the key is not known; null where a dict certainly lacks the key.</summary>
    public static ValueSet? Of(PossibleValue container, ValueSet keys)
    {
        var builder = new ValueSetBuilder();
        var isFound = false;
        foreach (var key in keys.Possible)
        {
            isFound |= container.Value switch
            {
                SequenceValue sequence => AddItem(builder, sequence, key.Value, container),
                MappingValue mapping => AddEntry(builder, mapping, key.Value, container),
                _ => false,
            };
        }

        return isFound ? builder.BuildAlternatives() : null;
    }

    /// <summary>Every element of a display, every key of a dict, every character of a str; null where these are not known.</summary>
    public static ImmutableArray<ValueSet>? Elements(PossibleValue container)
    {
        if (container.Value is SequenceValue sequence)
        {
            return Within(sequence.Items, container);
        }

        if (container.Value is not MappingValue { IsOpen: false } mapping)
        {
            return null;
        }

        var keys = ImmutableArray.CreateBuilder<ValueSet>(mapping.Entries.Length);
        foreach (var entry in mapping.Entries)
        {
            keys.Add(ValueSet.Of(container with { Value = entry.Key }));
        }

        return keys.MoveToImmutable();
    }

    private static ImmutableArray<ValueSet> Within(
        ImmutableArray<ValueSet> items,
        PossibleValue container
    )
    {
        var seen = ImmutableArray.CreateBuilder<ValueSet>(items.Length);
        foreach (var item in items)
        {
            seen.Add(item.Within(container));
        }

        return seen.MoveToImmutable();
    }

    private static bool AddItem(
        ValueSetBuilder builder,
        SequenceValue sequence,
        Value key,
        PossibleValue container
    )
    {
        if (sequence.Kind != SequenceKind.Set && IndexOf(key, sequence.Items.Length) is { } index)
        {
            builder.Add(sequence.Items[index].Within(container));
            return true;
        }

        if (key is not (UnknownValue or ExternalValue) || sequence.Items.IsEmpty)
        {
            builder.AddUnknown();
            return true;
        }

        foreach (var item in sequence.Items)
        {
            builder.Add(item.Within(container));
        }

        builder.AddUnknown();
        return true;
    }

    /// <summary>The position of an element of a sequence, counted from the end where it is negative; null where there is none.</summary>
    internal static int? IndexOf(Value key, int length)
    {
        if (key is not IntegerValue { Content: var written })
        {
            return null;
        }

        var index = written < 0 ? written + length : written;
        return index >= 0 && index < length ? (int)index : null;
    }

    private static bool AddEntry(
        ValueSetBuilder builder,
        MappingValue mapping,
        Value key,
        PossibleValue container
    )
    {
        foreach (var entry in mapping.Entries)
        {
            if (entry.Key.Equals(key))
            {
                builder.Add(entry.Value.Within(container));
                if (mapping.IsOpen)
                {
                    builder.AddUnknown();
                }

                return true;
            }
        }

        if (mapping.Rest is { } rest)
        {
            builder.Add(rest.Within(container));
        }

        if (IsConstant(key))
        {
            if (mapping is { IsOpen: true, Rest: null })
            {
                builder.AddUnknown();
            }

            return mapping.IsOpen;
        }

        foreach (var entry in mapping.Entries)
        {
            builder.Add(entry.Value.Within(container));
        }

        builder.AddUnknown();
        return true;
    }

    private static bool IsConstant(Value key) =>
        key is StringValue or IntegerValue or BooleanValue or NoneValue or BytesValue or FloatValue;
}
