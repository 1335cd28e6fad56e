using System.Globalization;
using BindAudit.Semantics.Values;

namespace BindAudit.Semantics.Linking;

/// <summary><c>"…".format(…)</c> with plain fields (Python Library Reference, "Format String Syntax").</summary>
internal static class BraceFormat
{
    /// <summary>The formatted str; null where the format is not understood.</summary>
    public static Value? Apply(string format, BoundArguments arguments)
    {
        var text = new StringPieces();
        var next = 0;
        for (var i = 0; i < format.Length; i++)
        {
            var unit = format[i];
            if (unit is not ('{' or '}'))
            {
                text.Append(unit.ToString());
            }
            else if (i + 1 < format.Length && format[i + 1] == unit)
            {
                text.Append(unit.ToString());
                i++;
            }
            else if (unit == '{' && format.IndexOf('}', i) is > 0 and var end)
            {
                AppendField(format[(i + 1)..end], arguments, ref next, text);
                i = end;
            }
            else
            {
                return null;
            }
        }

        return text.ToValue();
    }

    private static void AppendField(
        string field,
        BoundArguments arguments,
        ref int next,
        StringPieces text
    )
    {
        var argument =
            field.Length == 0 ? arguments.At(next++)
            : int.TryParse(field, NumberStyles.None, CultureInfo.InvariantCulture, out var position)
                ? arguments.At(position)
            : arguments.Named(field);
        if (argument.Values.Possible is [var only])
        {
            text.Append(only.Value);
        }
        else
        {
            text.AppendUnknown(isInteger: field.EndsWith(":d", System.StringComparison.Ordinal));
        }
    }
}
