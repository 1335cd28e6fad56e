using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using BindAudit.Semantics.Values;

namespace BindAudit.Semantics.Linking;

/// <summary>Classes that a call makes: <c>namedtuple("Address", "host port")</c>, <c>NamedTuple("Address", [("host", str)])</c>.</summary>
internal static class NamedTuples
{
    private static readonly char[] Separators = [',', ' ', '\t', '\n'];

    /// <summary>The fields of such a class, or null where <paramref name="definition"/> is none or not known.</summary>
    public static IReadOnlyList<RecordField>? FieldsOf(ExternalValue definition)
    {
        if (
            definition is not ExternalResult { Call: { } call }
            || definition.FullName
                is not (
                    "collections.namedtuple"
                    or "typing.NamedTuple"
                    or "typing_extensions.NamedTuple"
                )
            || NamesIn(call.Arguments.Of("field_names", 1).Values) is not { } names
        )
        {
            return null;
        }

        var defaults = call.Arguments.Named("defaults").Values.Possible
            is [{ Value: SequenceValue given }]
            ? given.Items
            : [];
        var fields = new List<RecordField>(names.Count);
        for (var i = 0; i < names.Count; i++)
        {
            var fromEnd = i - (names.Count - defaults.Length);
            fields.Add(
                new RecordField(names[i], null, null, fromEnd >= 0 ? defaults[fromEnd] : null)
            );
        }

        return fields;
    }

    /// <summary>What constructing a named tuple gives: a tuple whose elements have names.</summary>
    public static ValueSet Construct(
        IReadOnlyList<RecordField> fields,
        Func<RecordField, int, ValueSet> valueOf,
        LinkedClass? definition,
        Invocation call
    )
    {
        var items = ImmutableArray.CreateBuilder<ValueSet>(fields.Count);
        var names = ImmutableArray.CreateBuilder<string>(fields.Count);
        for (var i = 0; i < fields.Count; i++)
        {
            items.Add(valueOf(fields[i], i));
            names.Add(fields[i].Name);
        }

        var tuple = new SequenceValue(SequenceKind.Tuple, items.MoveToImmutable())
        {
            Names = names.MoveToImmutable(),
            Class = definition,
        };
        return ValueSet.Of(new PossibleValue(tuple, Reach.Literal, new Trace(call.Place)));
    }

    private static List<string>? NamesIn(ValueSet written)
    {
        if (written.Possible is [{ Value: StringValue text }])
        {
            return [.. text.Content.Split(Separators, StringSplitOptions.RemoveEmptyEntries)];
        }

        if (written.Possible is not [{ Value: SequenceValue sequence }])
        {
            return null;
        }

        var names = new List<string>();
        foreach (var item in sequence.Items)
        {
            var name = item.Possible switch
            {
                [{ Value: SequenceValue { Items: [{ Possible: [var first] }, ..] } }] =>
                    first.Value,
                [var only] => only.Value,
                _ => null,
            };
            if (name is not StringValue known)
            {
                return null;
            }

            names.Add(known.Content);
        }

        return names;
    }
}
