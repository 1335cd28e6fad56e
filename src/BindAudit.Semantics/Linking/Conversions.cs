using System.Collections.Immutable;
using System.Numerics;
using BindAudit.Semantics.Values;

namespace BindAudit.Semantics.Linking;

/// <summary>Builtins that make a value of another kind (Python Library Reference, "Built-in Functions"); null where nothing is known.</summary>
internal static class Conversions
{
    public static ValueSet? Text(Invocation call, int position)
    {
        var values = call.Arguments.At(position).Values;
        var isKnown = false;
        foreach (var possible in values.Possible)
        {
            isKnown |=
                possible.Value is PartialStringValue || KnownTexts.Of(possible.Value) is not null;
        }

        if (!isKnown)
        {
            return null;
        }

        var builder = new ValueSetBuilder();
        foreach (var possible in values.Possible)
        {
            var text = new StringPieces();
            builder.Add(
                text.Append(possible.Value)
                    ? (possible with { Value = text.ToValue() }).Via(Reach.Literal, call.Place)
                    : PossibleValue.Unknown
            );
        }

        return builder.Build();
    }

    public static ValueSet? Integer(Invocation call) =>
        call.Arguments.At(0).Values.Possible switch
        {
            [{ Value: IntegerValue } only] => ValueSet.Of(only),
            [{ Value: StringValue text } only]
                when BigInteger.TryParse(
                    text.Content,
                    System.Globalization.NumberStyles.AllowLeadingSign,
                    System.Globalization.CultureInfo.InvariantCulture,
                    out var number
                ) => ValueSet.Of(only with { Value = new IntegerValue(number) }),
            _ => null,
        };

    /// <summary><c>dict(mapping, key=value)</c>, <c>dict([(key, value)])</c>.</summary>
    public static ValueSet? Dictionary(Invocation call)
    {
        var entries = new MappingEntries();
        if (call.Arguments.HasMorePositional || call.Arguments.Positional.Length > 1)
        {
            return null;
        }

        foreach (var argument in call.Arguments.Positional)
        {
            if (argument.Values.Possible is [{ Value: SequenceValue pairs } only])
            {
                MergePairs(entries, pairs, only);
            }
            else
            {
                entries.Merge(argument.Values);
            }
        }

        foreach (var (name, argument) in call.Arguments.Keywords)
        {
            var key = new PossibleValue(new StringValue(name), Reach.Literal, null);
            entries.Set(ValueSet.Of(key), argument.Values);
        }

        if (call.Arguments.HasMoreKeywords)
        {
            entries.Open();
        }

        return Of(entries.ToMapping(), call);
    }

    public static ValueSet? Sequence(Invocation call, SequenceKind kind)
    {
        if (call.Arguments.At(0).Presence == ArgumentPresence.Missing)
        {
            return Of(new SequenceValue(kind, []), call);
        }

        var builder = new ValueSetBuilder();
        foreach (var possible in call.Arguments.At(0).Values.Possible)
        {
            if (Items.Elements(possible) is not { } elements)
            {
                return null;
            }

            var isSet = possible.Value is SequenceValue { Kind: SequenceKind.Set };
            builder.Add(
                possible with
                {
                    Value = new SequenceValue(isSet ? SequenceKind.Set : kind, elements),
                }
            );
        }

        return builder.Build();
    }

    public static ValueSet? Reversed(Invocation call)
    {
        if (ElementsAt(call, 0) is not { } elements)
        {
            return null;
        }

        var reversed = elements.ToBuilder();
        reversed.Reverse();
        return Of(new SequenceValue(SequenceKind.List, reversed.ToImmutable()), call);
    }

    public static ValueSet? Enumerated(Invocation call)
    {
        if (ElementsAt(call, 0) is not { } elements)
        {
            return null;
        }

        var pairs = ImmutableArray.CreateBuilder<ValueSet>(elements.Length);
        for (var i = 0; i < elements.Length; i++)
        {
            var number =
                call.Arguments.Of("start", 1).Presence == ArgumentPresence.Missing
                    ? (Value)new IntegerValue(i)
                    : UnknownValue.Instance;
            pairs.Add(
                Tuple([ValueSet.Of(new PossibleValue(number, Reach.Literal, null)), elements[i]])
            );
        }

        return Of(new SequenceValue(SequenceKind.List, pairs.MoveToImmutable()), call);
    }

    public static ValueSet? Zipped(Invocation call)
    {
        var count = int.MaxValue;
        var columns = ImmutableArray.CreateBuilder<ImmutableArray<ValueSet>>();
        for (var i = 0; i < call.Arguments.Positional.Length; i++)
        {
            if (ElementsAt(call, i) is not { } elements)
            {
                return null;
            }

            columns.Add(elements);
            count = int.Min(count, elements.Length);
        }

        if (columns.Count == 0 || call.Arguments.HasMorePositional)
        {
            return null;
        }

        var rows = ImmutableArray.CreateBuilder<ValueSet>(count);
        for (var row = 0; row < count; row++)
        {
            var items = ImmutableArray.CreateBuilder<ValueSet>(columns.Count);
            foreach (var column in columns)
            {
                items.Add(column[row]);
            }

            rows.Add(Tuple(items.MoveToImmutable()));
        }

        return Of(new SequenceValue(SequenceKind.List, rows.MoveToImmutable()), call);
    }

    private static void MergePairs(
        MappingEntries entries,
        SequenceValue pairs,
        PossibleValue container
    )
    {
        foreach (var pair in pairs.Items)
        {
            if (pair.Possible is [{ Value: SequenceValue { Items: [var key, var value] } }])
            {
                entries.Set(key, value.Within(container));
            }
            else
            {
                entries.Open();
            }
        }
    }

    private static ImmutableArray<ValueSet>? ElementsAt(Invocation call, int position) =>
        call.Arguments.At(position).Values.Possible is [var only] ? Items.Elements(only) : null;

    private static ValueSet Tuple(ImmutableArray<ValueSet> items) =>
        ValueSet.Of(
            new PossibleValue(new SequenceValue(SequenceKind.Tuple, items), Reach.Literal, null)
        );

    private static ValueSet Of(Value value, Invocation call) =>
        ValueSet.Of(new PossibleValue(value, Reach.Literal, new Trace(call.Place)));
}
