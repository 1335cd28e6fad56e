using System.Collections.Immutable;
using BindAudit.Semantics.Values;

namespace BindAudit.Semantics.Linking;

/// <summary>Methods of known dicts, lists and tuples that read (Python Library Reference, "Mapping Types", "Sequence Types").</summary>
internal static class ContainerMethods
{
    /// <summary>The result of calling the method <paramref name="name"/> of <paramref name="receiver"/>; unknown where it is not understood.</summary>
    public static ValueSet Call(PossibleValue receiver, string name, Invocation call) =>
        receiver.Value switch
        {
            MappingValue mapping => Mapping(receiver, mapping, name, call),
            SequenceValue when name == "copy" => ValueSet.Of(receiver),
            SequenceValue sequence when name == "pop" => Popped(receiver, sequence, call),
            _ => ValueSet.Unknown,
        };

    private static ValueSet Mapping(
        PossibleValue receiver,
        MappingValue mapping,
        string name,
        Invocation call
    ) =>
        name switch
        {
            "get" or "pop" or "setdefault" => Get(receiver, call),
            "copy" => ValueSet.Of(receiver),
            "keys" or "values" or "items" when !mapping.IsOpen || mapping.Rest is not null =>
                ValueSet.Of(
                    receiver with
                    {
                        Value = new SequenceValue(SequenceKind.List, Parts(mapping, name)),
                    }
                ),
            _ => ValueSet.Unknown,
        };

    /// <summary>An entry, or the default that is given for a key that is not there.</summary>
    private static ValueSet Get(PossibleValue receiver, Invocation call)
    {
        var found = Items.Of(receiver, call.Arguments.At(0).Values);
        if (found is { MayBeUnknown: false })
        {
            return found.Via(Reach.Constant, call.Place);
        }

        var otherwise = call.Arguments.Of("default", 1);
        var values =
            otherwise.Presence == ArgumentPresence.Given ? otherwise.Values
            : otherwise.Presence == ArgumentPresence.Missing
            && found is null
            && receiver.Value is not MappingValue { IsShared: true }
                ? ValueSet.Of(
                    new PossibleValue(NoneValue.Instance, Reach.Literal, new Trace(call.Place))
                )
            : ValueSet.Unknown;
        if (found is null && receiver.Value is not MappingValue { IsShared: true })
        {
            return values;
        }

        var builder = new ValueSetBuilder();
        builder.Add(found?.Via(Reach.Constant, call.Place) ?? ValueSet.Unknown);
        builder.Add(values);
        return builder.BuildAlternatives();
    }

    private static ImmutableArray<ValueSet> Parts(MappingValue mapping, string name)
    {
        var parts = ImmutableArray.CreateBuilder<ValueSet>(mapping.Entries.Length);
        foreach (var (key, value) in mapping.Entries)
        {
            var keys = ValueSet.Of(new PossibleValue(key, Reach.Literal, null));
            parts.Add(
                name switch
                {
                    "keys" => keys,
                    "values" => value,
                    _ => Pair(keys, value),
                }
            );
        }

        if (mapping.Rest is { } rest && name != "keys")
        {
            parts.Add(name == "values" ? rest : Pair(ValueSet.Unknown, rest));
        }

        return parts.ToImmutable();
    }

    private static ValueSet Pair(ValueSet key, ValueSet value) =>
        ValueSet.Of(
            new PossibleValue(
                new SequenceValue(SequenceKind.Tuple, [key, value]),
                Reach.Literal,
                null
            )
        );

    private static ValueSet Popped(PossibleValue receiver, SequenceValue sequence, Invocation call)
    {
        var position = call.Arguments.At(0);
        var key =
            position.Presence == ArgumentPresence.Missing
                ? new IntegerValue(sequence.Items.Length - 1)
            : position.Values.Possible is [{ Value: var written }] ? written
            : UnknownValue.Instance;
        return Items.Of(receiver, ValueSet.Of(new PossibleValue(key, Reach.Literal, null)))
            ?? ValueSet.Unknown;
    }
}
