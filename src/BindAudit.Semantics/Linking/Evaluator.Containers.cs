using System.Collections.Immutable;
using BindAudit.Semantics.Summaries.Terms;
using BindAudit.Semantics.Values;

namespace BindAudit.Semantics.Linking;

/// <summary>Displays, subscripts, unpacking and iteration (Python Language Reference §6.2, §6.3.2).</summary>
internal sealed partial class Evaluator
{
    private ValueSet Sequence(ModuleNode module, SequenceTerm term)
    {
        var items = ImmutableArray.CreateBuilder<ValueSet>(term.Items.Length);
        foreach (var item in term.Items)
        {
            if (item is not StarredTerm starred)
            {
                items.Add(Evaluate(module, item));
            }
            else if (Evaluate(module, starred.Value).Possible is [{ Value: SequenceValue inner }])
            {
                items.AddRange(inner.Items);
            }
            else
            {
                return ValueSet.Unknown;
            }
        }

        return Written(module, term, new SequenceValue(term.Kind, items.ToImmutable()));
    }

    private ValueSet Mapping(ModuleNode module, MappingTerm term)
    {
        var entries = new MappingEntries();
        foreach (var (key, value) in term.Entries)
        {
            var values = Evaluate(module, value);
            if (key is null)
            {
                entries.Merge(values);
            }
            else
            {
                entries.Set(Evaluate(module, key), values);
            }
        }

        return Written(module, term, entries.ToMapping());
    }

    private static ValueSet Written(ModuleNode module, Term term, Value value) =>
        ValueSet.Of(new PossibleValue(value, Reach.Literal, new Trace(Place(module, term))));

    private ValueSet Subscript(ModuleNode module, SubscriptTerm term)
    {
        var keys = Evaluate(module, term.Key);
        var key = keys.Possible is [var only] ? only.Value : UnknownValue.Instance;
        var builder = new ValueSetBuilder();
        foreach (var container in Evaluate(module, term.Value).Possible)
        {
            AddItem(builder, container, key);
        }

        return builder.Build().Via(Reach.Constant, Place(module, term));
    }

    private static void AddItem(ValueSetBuilder builder, PossibleValue container, Value key)
    {
        switch (container.Value)
        {
            case SequenceValue sequence when IndexOf(key, sequence.Items.Length) is { } index:
                AddWithin(builder, sequence.Items[index], container);
                break;
            case MappingValue mapping:
                AddEntry(builder, mapping, key, container);
                break;
            case ClassValue:
                builder.Add(container);
                break;
            case ExternalValue external:
                builder.Add(new ExternalItem(external, key), Reach.Constant, null);
                break;
            default:
                builder.AddUnknown();
                break;
        }
    }

    private static int? IndexOf(Value key, int length)
    {
        if (key is not IntegerValue { Content: var written })
        {
            return null;
        }

        var index = written < 0 ? written + length : written;
        return index >= 0 && index < length ? (int)index : null;
    }

    private static void AddEntry(
        ValueSetBuilder builder,
        MappingValue mapping,
        Value key,
        PossibleValue container
    )
    {
        foreach (var entry in mapping.Entries)
        {
            if (key is UnknownValue || entry.Key.Equals(key))
            {
                AddWithin(builder, entry.Value, container);
            }
        }

        if (mapping.IsOpen || key is UnknownValue)
        {
            builder.AddUnknown();
        }
    }

    private static void AddWithin(ValueSetBuilder builder, ValueSet item, PossibleValue container)
    {
        foreach (var possible in item.Possible)
        {
            builder.Add(possible.IsUnknown ? possible : possible.Within(container));
        }
    }

    /// <summary>What a loop over the value gives: every element of a display; a loop runs with each of them.</summary>
    private ValueSet Element(ModuleNode module, ElementTerm term)
    {
        var builder = new ValueSetBuilder();
        foreach (var container in Evaluate(module, term.Iterable).Possible)
        {
            switch (container.Value)
            {
                case SequenceValue sequence:
                    foreach (var item in sequence.Items)
                    {
                        AddWithin(builder, item, container);
                    }

                    break;
                case MappingValue mapping:
                    AddKeys(builder, mapping, container);
                    break;
                default:
                    builder.AddUnknown();
                    break;
            }
        }

        return builder.Build().Via(Reach.Constant, Place(module, term));
    }

    private static void AddKeys(
        ValueSetBuilder builder,
        MappingValue mapping,
        PossibleValue container
    )
    {
        foreach (var entry in mapping.Entries)
        {
            builder.Add(container with { Value = entry.Key });
        }

        if (mapping.IsOpen)
        {
            builder.AddUnknown();
        }
    }

    private ValueSet Unpack(ModuleNode module, UnpackTerm term)
    {
        var builder = new ValueSetBuilder();
        foreach (var container in Evaluate(module, term.Value).Possible)
        {
            var items = (container.Value as SequenceValue)?.Items ?? [];
            var index = term.IsFromEnd ? items.Length - term.Position : term.Position;
            if (index >= 0 && index < items.Length)
            {
                AddWithin(builder, items[index], container);
            }
            else if (container.Value is ExternalValue external && !term.IsFromEnd)
            {
                var key = new IntegerValue(term.Position);
                builder.Add(new ExternalItem(external, key), Reach.Constant, null);
            }
            else
            {
                builder.AddUnknown();
            }
        }

        return builder.Build().Via(Reach.Constant, Place(module, term));
    }
}
