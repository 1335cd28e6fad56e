using System.Collections.Generic;
using System.Collections.Immutable;
using BindAudit.Semantics.Summaries;
using BindAudit.Semantics.Values;

namespace BindAudit.Semantics.Linking;

/// <summary>Lists and dicts of a module that its functions change.</summary>
internal sealed partial class Evaluator
{
    /// <summary>What a name holds, with what functions of the module put into it.</summary>
    private ValueSet WithChanges(ModuleNode module, string name, ValueSet found)
    {
        var names = module.Summary.Names;
        var (stores, calls) = (names.StoresInto(name), names.ChangesOf(name));
        if (stores.Count == 0 && calls.Count == 0)
        {
            return Shared(found);
        }

        var builder = new ValueSetBuilder();
        foreach (var possible in found.Possible)
        {
            builder.Add(
                possible.Value switch
                {
                    MappingValue mapping => possible with
                    {
                        Value = Filled(module, mapping, stores, calls),
                    },
                    SequenceValue { Kind: not SequenceKind.Tuple } sequence => possible with
                    {
                        Value = Filled(module, sequence, stores, calls),
                    },
                    _ => possible,
                }
            );
        }

        return builder.Build();
    }

    private MappingValue Filled(
        ModuleNode module,
        MappingValue mapping,
        IReadOnlyList<int> stores,
        IReadOnlyList<int> calls
    )
    {
        var entries = new MappingEntries();
        entries.Merge(mapping);
        foreach (var number in stores)
        {
            var store = module.Summary.ItemWrites[number];
            var written = EvaluateIn(null, module, store.Written);
            var place = new SourcePlace(module.Path, store.Span);
            Put(entries, EvaluateIn(null, module, store.Key), written.Via(Reach.Flow, place));
        }

        foreach (var number in calls)
        {
            foreach (var (key, value) in PutBy(module, module.Summary.Calls[number]))
            {
                Put(entries, key, value.Via(Reach.Flow, module.CallAt(number).Place));
            }
        }

        var filled = entries.ToMapping();
        return new MappingValue(filled.Entries, filled.IsOpen) { IsShared = true };
    }

    /// <summary>What a module-level name holds, where others may have added to it.</summary>
    private static ValueSet Shared(ValueSet found)
    {
        if (found.Possible is not [{ Value: MappingValue { IsShared: false } mapping } only])
        {
            return found;
        }

        var shared = new MappingValue(mapping.Entries, mapping.IsOpen)
        {
            Rest = mapping.Rest,
            IsShared = true,
        };
        return ValueSet.Of(only with { Value = shared });
    }

    /// <summary>The entries of <c>update({…}, key=value)</c> and <c>setdefault(key, value)</c>.</summary>
    private static ImmutableArray<(ValueSet Key, ValueSet Value)> PutBy(
        ModuleNode module,
        CallSummary call
    )
    {
        var arguments = module.NodeOf(call).Arguments;
        var put = ImmutableArray.CreateBuilder<(ValueSet, ValueSet)>();
        if (module.NodeOf(call).AttributeName == "setdefault")
        {
            return [(arguments.At(0).Values, arguments.At(1).Values)];
        }

        foreach (var (name, argument) in arguments.Keywords)
        {
            put.Add((One(new StringValue(name)), argument.Values));
        }

        if (arguments.At(0).Presence == ArgumentPresence.Given)
        {
            AddEntriesOf(put, arguments.At(0).Values);
        }

        return put.ToImmutable();
    }

    private static void AddEntriesOf(
        ImmutableArray<(ValueSet, ValueSet)>.Builder put,
        ValueSet containers
    )
    {
        foreach (var possible in containers.Possible)
        {
            if (possible.Value is not MappingValue mapping)
            {
                put.Add((ValueSet.Unknown, ValueSet.Unknown));
                continue;
            }

            foreach (var entry in mapping.Entries)
            {
                put.Add((One(entry.Key), entry.Value.Within(possible)));
            }
        }
    }

    /// <summary>Whether and when it is put there is not known: what was there before may still be.</summary>
    private static void Put(MappingEntries entries, ValueSet key, ValueSet value)
    {
        var builder = new ValueSetBuilder();
        builder.Add(value);
        if (key.Possible is [{ IsUnknown: false } only])
        {
            builder.Add(entries.Find(only.Value) ?? ValueSet.Unknown);
        }

        entries.Set(key, builder.BuildAlternatives());
    }

    /// <summary>Which of several changes comes first is not known: then no element has a place.</summary>
    private static SequenceValue Filled(
        ModuleNode module,
        SequenceValue sequence,
        List<int> stores,
        List<int> calls
    )
    {
        var items = sequence.Items.ToBuilder();
        if (stores.Count > 0)
        {
            items.Add(ValueSet.Unknown);
        }

        foreach (var number in calls)
        {
            var call = module.CallAt(number);
            var added = call.Arguments.At(call.AttributeName == "insert" ? 1 : 0).Values;
            if (items.Count >= Operators.LongestSequence)
            {
                break;
            }

            if (call.AttributeName != "extend")
            {
                items.Add(added.Via(Reach.Flow, call.Place));
            }
            else if (added.Possible is [var only] && Items.Elements(only) is { } elements)
            {
                foreach (var element in elements)
                {
                    items.Add(element.Via(Reach.Flow, call.Place));
                }
            }
            else
            {
                items.Add(ValueSet.Unknown);
            }
        }

        var isOrdered = stores.Count + calls.Count == 1 && stores.Count == 0;
        return new SequenceValue(isOrdered ? sequence.Kind : SequenceKind.Set, items.ToImmutable());
    }
}
