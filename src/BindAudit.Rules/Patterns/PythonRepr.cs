using System;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Text;
using BindAudit.Semantics.Values;

namespace BindAudit.Rules.Patterns;

/// <summary>Values as Python's <c>repr</c> shows them; what is not known is <c>…</c>. One line.</summary>
public static class PythonRepr
{
    /// <summary>The <c>repr</c> of <paramref name="value"/>.</summary>
    public static string Of(Value value) =>
        value switch
        {
            StringValue text => Quote(text.Content, isBytes: false),
            BytesValue bytes => "b" + Quote(Latin1(bytes.Content), isBytes: true),
            IntegerValue integer => integer.Content.ToString(CultureInfo.InvariantCulture),
            FloatValue real => OfFloat(real.Content),
            BooleanValue boolean => boolean.Content ? "True" : "False",
            NoneValue => "None",
            PartialStringValue partial => "f" + Quote(OfPieces(partial), isBytes: false),
            SequenceValue sequence => OfSequence(sequence),
            MappingValue mapping => OfMapping(mapping),
            ExternalResult result => result.FullName + "(…)",
            ExternalValue external => external.FullName,
            InstanceValue instance => instance.Class.QualifiedName + "(…)",
            ClassValue known => known.Class.QualifiedName,
            FunctionValue known => known.Function.QualifiedName,
            ModuleValue known => known.Module.Name,
            _ => "…",
        };

    internal static string Of(ValueSet values) =>
        values.Possible.Length == 1 ? Of(values.Possible[0].Value) : "…";

    private static string OfFloat(double value)
    {
        var text = value.ToString("R", CultureInfo.InvariantCulture);
        return text.All(character => char.IsAsciiDigit(character) || character == '-')
            ? text + ".0"
            : text;
    }

    private static string OfPieces(PartialStringValue partial) =>
        string.Concat(
            partial.Pieces.Select(piece =>
                piece
                    .Known?.Replace("{", "{{", StringComparison.Ordinal)
                    .Replace("}", "}}", StringComparison.Ordinal)
                ?? "{…}"
            )
        );

    private static string OfSequence(SequenceValue sequence)
    {
        var items = string.Join(", ", sequence.Items.Select(Of));
        return sequence.Kind switch
        {
            SequenceKind.List => $"[{items}]",
            SequenceKind.Set => items.Length == 0 ? "set()" : $"{{{items}}}",
            _ => sequence.Items.Length == 1 ? $"({items},)" : $"({items})",
        };
    }

    private static string OfMapping(MappingValue mapping)
    {
        var entries = mapping.Entries.Select(entry => $"{Of(entry.Key)}: {Of(entry.Value)}");
        return $"{{{string.Join(", ", mapping.IsOpen ? entries.Append("…") : entries)}}}";
    }

    private static string Latin1(ImmutableArray<byte> bytes) =>
        Encoding.Latin1.GetString(bytes.AsSpan());

    /// <summary>Single quotes unless only they occur within.</summary>
    private static string Quote(string text, bool isBytes)
    {
        var quote = text.Contains('\'') && !text.Contains('"') ? '"' : '\'';
        if (IsPlain(text, quote))
        {
            return quote == '"' ? $"\"{text}\"" : $"'{text}'";
        }

        var repr = new StringBuilder().Append(quote);
        foreach (var rune in text.EnumerateRunes())
        {
            repr.Append(Escaped(rune, quote, isBytes));
        }

        return repr.Append(quote).ToString();
    }

    private static bool IsPlain(string text, char quote)
    {
        foreach (var unit in text)
        {
            if (unit is < ' ' or > '~' or '\\' || unit == quote)
            {
                return false;
            }
        }

        return true;
    }

    private static string Escaped(Rune rune, char quote, bool isBytes) =>
        rune.Value switch
        {
            '\\' => @"\\",
            '\n' => @"\n",
            '\r' => @"\r",
            '\t' => @"\t",
            var value when value == quote => "\\" + quote,
            < ' ' or 0x7F => $@"\x{rune.Value:x2}",
            > 0x7F when isBytes => $@"\x{rune.Value:x2}",
            > 0x7F when !IsPrintable(rune) => Hexadecimal(rune.Value),
            _ => rune.ToString(),
        };

    private static string Hexadecimal(int value) =>
        value <= 0xFF ? $@"\x{value:x2}"
        : value <= 0xFFFF ? $@"\u{value:x4}"
        : $@"\U{value:x8}";

    /// <summary>As <c>str.isprintable</c>: no control, format, separator, surrogate, private or unassigned character.</summary>
    private static bool IsPrintable(Rune rune) =>
        Rune.GetUnicodeCategory(rune)
            is not (
                UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.Surrogate
                or UnicodeCategory.PrivateUse
                or UnicodeCategory.OtherNotAssigned
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator
                or UnicodeCategory.SpaceSeparator
            );
}
