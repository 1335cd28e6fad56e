using System.Collections.Immutable;
using System.Numerics;
using System.Text;
using BindAudit.Semantics.Values;

namespace BindAudit.Semantics.Linking;

/// <summary>Binary operators on known values; null where the result is not known (Python Language Reference §6.7).</summary>
internal static class Operators
{
    /// <summary>The most elements of a list that is put together.</summary>
    public const int LongestSequence = 256;
    private const int LongestRepetition = 1024;

    /// <summary>Whether <c>+</c> joins texts: one is a str, and the other may be one.</summary>
    public static bool AreTexts(Value left, Value right) =>
        (IsText(left) || IsText(right)) && MayBeText(left) && MayBeText(right);

    public static Value? Add(Value left, Value right) =>
        (left, right) switch
        {
            (IntegerValue a, IntegerValue b) => new IntegerValue(a.Content + b.Content),
            (BytesValue a, BytesValue b) => new BytesValue([.. a.Content, .. b.Content]),
            (SequenceValue a, SequenceValue b)
                when a.Kind == b.Kind && a.Items.Length + b.Items.Length <= LongestSequence =>
                new SequenceValue(a.Kind, [.. a.Items, .. b.Items]),
            _ => null,
        };

    public static Value? Multiply(Value left, Value right) =>
        (left, right) switch
        {
            (StringValue text, IntegerValue count) => Repeat(text.Content, count.Content),
            (IntegerValue count, StringValue text) => Repeat(text.Content, count.Content),
            (BytesValue bytes, IntegerValue count) => Repeat(bytes, count.Content),
            (IntegerValue count, BytesValue bytes) => Repeat(bytes, count.Content),
            (SequenceValue items, IntegerValue count) => Repeat(items, count.Content),
            _ => null,
        };

    /// <summary><c>left | right</c> for two dicts: the right one wins (PEP 584).</summary>
    public static Value? Merge(Value left, Value right)
    {
        if (left is not MappingValue first || right is not MappingValue second)
        {
            return null;
        }

        var entries = new MappingEntries();
        entries.Merge(first);
        entries.Merge(second);
        return entries.ToMapping();
    }

    private static bool IsText(Value value) => value is StringValue or PartialStringValue;

    private static bool MayBeText(Value value) =>
        IsText(value) || value is UnknownValue or ExternalValue or InstanceValue;

    private static SequenceValue? Repeat(SequenceValue items, BigInteger count)
    {
        if (
            Times(items.Items.Length, count) is not { } times
            || times * items.Items.Length > LongestSequence
        )
        {
            return null;
        }

        var repeated = ImmutableArray.CreateBuilder<ValueSet>(items.Items.Length * times);
        for (var i = 0; i < times; i++)
        {
            repeated.AddRange(items.Items);
        }

        return new SequenceValue(items.Kind, repeated.MoveToImmutable());
    }

    private static StringValue? Repeat(string text, BigInteger count) =>
        Times(text.Length, count) is { } times
            ? new StringValue(new StringBuilder().Insert(0, text, times).ToString())
            : null;

    private static BytesValue? Repeat(BytesValue bytes, BigInteger count)
    {
        if (Times(bytes.Content.Length, count) is not { } times)
        {
            return null;
        }

        var repeated = new byte[bytes.Content.Length * times];
        for (var i = 0; i < repeated.Length; i++)
        {
            repeated[i] = bytes.Content[i % bytes.Content.Length];
        }

        return new BytesValue([.. repeated]);
    }

    private static int? Times(int length, BigInteger count) =>
        count <= 0 ? 0
        : count * length > LongestRepetition ? null
        : (int)count;
}
