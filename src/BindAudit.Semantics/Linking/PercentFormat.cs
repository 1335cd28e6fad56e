using System.Collections.Immutable;
using BindAudit.Semantics.Values;

namespace BindAudit.Semantics.Linking;

/// <summary><c>format % values</c> for plain <c>%s</c> and <c>%d</c> (Python Library Reference, "printf-style String Formatting").</summary>
internal static class PercentFormat
{
    /// <summary>The formatted str; null where the conversions are not the plain ones.</summary>
    public static Value? Apply(string format, Value operand)
    {
        var values = OperandsOf(operand);
        var text = new StringPieces();
        var used = 0;
        for (var i = 0; i < format.Length; i++)
        {
            if (format[i] != '%')
            {
                text.Append(format[i].ToString());
                continue;
            }

            i++;
            if (i < format.Length && format[i] == '%')
            {
                text.Append("%");
                continue;
            }

            if (
                i >= format.Length
                || used >= values.Length
                || !Convert(format[i], values[used++], text)
            )
            {
                return null;
            }
        }

        return used == values.Length ? text.ToValue() : null;
    }

    /// <summary>A tuple gives one value for each conversion, anything else is the only one.</summary>
    private static ImmutableArray<ValueSet> OperandsOf(Value operand) =>
        operand is SequenceValue { Kind: SequenceKind.Tuple } tuple
            ? tuple.Items
            : [ValueSet.Of(new PossibleValue(operand, Reach.Literal, null))];

    private static bool Convert(char conversion, ValueSet value, StringPieces text)
    {
        switch (conversion)
        {
            case 's' when value.Possible is [var only]:
                text.Append(only.Value);
                return true;
            case 's':
                text.AppendUnknown(isInteger: false);
                return true;
            case 'd' or 'i' or 'u' when value.Possible is [{ Value: IntegerValue number }]:
                text.Append(number);
                return true;
            case 'd' or 'i' or 'u':
                text.AppendUnknown(isInteger: true);
                return true;
            default:
                return false;
        }
    }
}
