using System;
using System.Globalization;
using BindAudit.Semantics.Values;

namespace BindAudit.Semantics.Linking;

/// <summary><c>"…".format(…)</c> (Python Library Reference, "Format String Syntax"); a field with an attribute, an index or padding is not known.</summary>
internal static class BraceFormat
{
    /// <summary>The formatted str; unknown where the format is ill-formed.</summary>
    public static ValueSet Apply(string format, BoundArguments arguments, SourcePlace place)
    {
        var text = new StringVariants();
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
                return ValueSet.Unknown;
            }
        }

        return text.ToValues(place);
    }

    private static void AppendField(
        string field,
        BoundArguments arguments,
        ref int next,
        StringVariants text
    )
    {
        var colon = field.IndexOf(':', StringComparison.Ordinal);
        var name = colon < 0 ? field : field[..colon];
        var specification = colon < 0 ? "" : field[(colon + 1)..];
        if (name.EndsWith("!s", StringComparison.Ordinal))
        {
            name = name[..^2];
        }

        var argument =
            name.Length == 0 ? arguments.At(next++)
            : int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var position)
                ? arguments.At(position)
            : arguments.Named(name);
        if (specification is "" or "s")
        {
            text.Append(argument.Values);
        }
        else
        {
            text.AppendUnknown(isInteger: specification == "d");
        }
    }
}
