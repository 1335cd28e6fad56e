using System.Numerics;
using System.Text;
using BindAudit.Semantics.Values;

namespace BindAudit.Semantics.Linking;

/// <summary>Binary operators on known values; null where the result is not known (Python Language Reference §6.7).</summary>
internal static class Operators
{
    private const int LongestRepetition = 1024;

    public static Value? Add(Value left, Value right)
    {
        if (IsText(left) || IsText(right))
        {
            var pieces = new StringPieces();
            pieces.Append(left);
            pieces.Append(right);
            return left is IntegerValue || right is IntegerValue ? null : pieces.ToValue();
        }

        return (left, right) switch
        {
            (IntegerValue a, IntegerValue b) => new IntegerValue(a.Content + b.Content),
            (BytesValue a, BytesValue b) => new BytesValue([.. a.Content, .. b.Content]),
            (SequenceValue a, SequenceValue b) when a.Kind == b.Kind => new SequenceValue(
                a.Kind,
                [.. a.Items, .. b.Items]
            ),
            _ => null,
        };
    }

    public static Value? Multiply(Value left, Value right) =>
        (left, right) switch
        {
            (StringValue text, IntegerValue count) => Repeat(text.Content, count.Content),
            (IntegerValue count, StringValue text) => Repeat(text.Content, count.Content),
            (BytesValue bytes, IntegerValue count) => Repeat(bytes, count.Content),
            _ => null,
        };

    private static bool IsText(Value value) => value is StringValue or PartialStringValue;

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
