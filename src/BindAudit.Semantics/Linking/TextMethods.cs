using System;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;
using BindAudit.Semantics.Values;

namespace BindAudit.Semantics.Linking;

/// <summary>Methods of known str and bytes (Python Library Reference, "String Methods", "Bytes and Bytearray Operations").</summary>
internal static class TextMethods
{
    /// <summary>The result of calling the method <paramref name="name"/> of <paramref name="receiver"/>; unknown where it is not understood.</summary>
    public static ValueSet Call(PossibleValue receiver, string name, Invocation call)
    {
        var arguments = call.Arguments;
        if (receiver.Value is StringValue { Content: var format } && name == "format")
        {
            return BraceFormat.Apply(format, arguments, call.Place).Within(receiver);
        }

        if (receiver.Value is StringValue { Content: var separator } && name == "join")
        {
            return Join(separator, arguments.At(0).Values, call.Place).Within(receiver);
        }

        var value = receiver.Value switch
        {
            StringValue text => Of(text.Content, name, arguments),
            BytesValue bytes when name == "decode" => new StringValue(
                Encoding.UTF8.GetString([.. bytes.Content])
            ),
            _ => null,
        };
        return value is null
            ? ValueSet.Unknown
            : ValueSet.Of((receiver with { Value = value }).Via(receiver.Reach, call.Place));
    }

    private static Value? Of(string text, string name, BoundArguments arguments)
    {
        var first = TextAt(arguments, 0);
        return name switch
        {
            "strip" => new StringValue(Strip(text, arguments, first, isLeft: true, isRight: true)),
            "lstrip" => new StringValue(
                Strip(text, arguments, first, isLeft: true, isRight: false)
            ),
            "rstrip" => new StringValue(
                Strip(text, arguments, first, isLeft: false, isRight: true)
            ),
            "lower" or "casefold" => new StringValue(text.ToLowerInvariant()),
            "upper" => new StringValue(text.ToUpperInvariant()),
            "encode" => new BytesValue(
                ImmutableCollectionsMarshal.AsImmutableArray(Encoding.UTF8.GetBytes(text))
            ),
            "replace" when first is { Length: > 0 } && TextAt(arguments, 1) is { } other =>
                arguments.Positional.Length == 2
                    ? new StringValue(text.Replace(first, other, StringComparison.Ordinal))
                    : null,
            "removeprefix" when first is not null => new StringValue(
                text.StartsWith(first, StringComparison.Ordinal) ? text[first.Length..] : text
            ),
            "removesuffix" when first is { Length: > 0 } => new StringValue(
                text.EndsWith(first, StringComparison.Ordinal) ? text[..^first.Length] : text
            ),
            _ => Cut(text, name, arguments, first),
        };
    }

    /// <summary>Methods that take a text apart.</summary>
    private static SequenceValue? Cut(
        string text,
        string name,
        BoundArguments arguments,
        string? separator
    )
    {
        var isMissing = arguments.At(0).Presence == ArgumentPresence.Missing;
        if (separator is not { Length: > 0 } && !(isMissing && name is "split" or "rsplit"))
        {
            return null;
        }

        var most = arguments.Of("maxsplit", 1) is { Presence: ArgumentPresence.Given } given
            ? (int?)(
                (given.Values.Possible is [{ Value: IntegerValue number }])
                    ? (int)number.Content
                    : null
            )
            : -1;
        return name switch
        {
            "split" when most is { } count => List(Split(text, separator, count)),
            "rsplit" when most == 1 && separator is not null => List(
                text.LastIndexOf(separator, StringComparison.Ordinal) is >= 0 and var at
                    ? [text[..at], text[(at + separator.Length)..]]
                    : [text]
            ),
            "rsplit" when most is -1 => List(Split(text, separator, -1)),
            "partition" => Partition(
                text,
                separator!,
                text.IndexOf(separator!, StringComparison.Ordinal),
                [text, "", ""]
            ),
            "rpartition" => Partition(
                text,
                separator!,
                text.LastIndexOf(separator!, StringComparison.Ordinal),
                ["", "", text]
            ),
            _ => null,
        };
    }

    private static string[] Split(string text, string? separator, int most) =>
        separator is null ? text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        : most < 0 ? text.Split(separator)
        : text.Split(separator, most + 1);

    private static SequenceValue Partition(string text, string separator, int at, string[] whole) =>
        Sequence(
            SequenceKind.Tuple,
            at < 0 ? whole : [text[..at], separator, text[(at + separator.Length)..]]
        );

    private static SequenceValue List(string[] texts) => Sequence(SequenceKind.List, texts);

    private static SequenceValue Sequence(SequenceKind kind, string[] texts)
    {
        var items = ImmutableArray.CreateBuilder<ValueSet>(texts.Length);
        foreach (var text in texts)
        {
            items.Add(ValueSet.Of(new PossibleValue(new StringValue(text), Reach.Literal, null)));
        }

        return new SequenceValue(kind, items.MoveToImmutable());
    }

    private static string Strip(
        string text,
        BoundArguments arguments,
        string? characters,
        bool isLeft,
        bool isRight
    )
    {
        if (arguments.At(0).Presence != ArgumentPresence.Missing && characters is null)
        {
            return text;
        }

        var set = characters?.ToCharArray();
        text = isLeft ? text.TrimStart(set) : text;
        return isRight ? text.TrimEnd(set) : text;
    }

    private static ValueSet Join(string separator, ValueSet parts, SourcePlace place)
    {
        var builder = new ValueSetBuilder();
        foreach (var possible in parts.Possible)
        {
            var items = possible.Value switch
            {
                SequenceValue { Kind: SequenceKind.Set, Items.Length: > 1 } => null,
                SequenceValue sequence => (ImmutableArray<ValueSet>?)sequence.Items,
                StringValue text => Characters(text.Content),
                _ => null,
            };
            builder.Add(
                items is { } known
                    ? Join(separator, known, place).Within(possible)
                    : ValueSet.Unknown
            );
        }

        return builder.Build();
    }

    private static ValueSet Join(
        string separator,
        ImmutableArray<ValueSet> items,
        SourcePlace place
    )
    {
        var text = new StringVariants();
        for (var i = 0; i < items.Length; i++)
        {
            text.Append(i == 0 ? "" : separator);
            text.Append(items[i]);
        }

        return text.ToValues(place);
    }

    private static ImmutableArray<ValueSet> Characters(string text)
    {
        var characters = new string[text.Length];
        for (var i = 0; i < characters.Length; i++)
        {
            characters[i] = text[i].ToString();
        }

        return List(characters).Items;
    }

    private static string? TextAt(BoundArguments arguments, int position) =>
        arguments.At(position).Values.Possible is [{ Value: StringValue text }]
            ? text.Content
            : null;
}
