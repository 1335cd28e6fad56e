using System;
using System.Globalization;
using System.Text;

namespace BindAudit.Reporting.Escaping;

/// <summary>Makes text from scanned files harmless on a terminal: what would steer it, reorder or hide text becomes a visible Python escape.</summary>
/// <remarks>That is control characters, format characters (bidirectional overrides, zero-width marks; not the joiners of scripts), line and paragraph separators, lone surrogates.</remarks>
public static class TerminalText
{
    /// <summary><paramref name="text"/> with <c>\x1b</c>, <c>\u202e</c>, <c>\U000e0001</c> in the place of what does harm; tabs and line breaks too.</summary>
    public static string Escape(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var first = FirstHarmful(text);
        if (first < 0)
        {
            return text;
        }

        var escaped = new StringBuilder(text, 0, first, text.Length + 16);
        for (var at = first; at < text.Length; )
        {
            at += ReadRune(text, at, out var rune);
            _ = EscapeOf(rune) is { } visible
                ? escaped.Append(visible)
                : escaped.Append(rune.ToString());
        }

        return escaped.ToString();
    }

    /// <summary>The visible form of a harmful character, or null where it may be shown.</summary>
    internal static string? EscapeOf(Rune rune) =>
        !IsHarmful(rune) ? null
        : rune.Value < 0x100 ? string.Create(CultureInfo.InvariantCulture, $"\\x{rune.Value:x2}")
        : rune.Value < 0x10000 ? string.Create(CultureInfo.InvariantCulture, $"\\u{rune.Value:x4}")
        : string.Create(CultureInfo.InvariantCulture, $"\\U{rune.Value:x8}");

    /// <summary>The character at <paramref name="at"/> and its length in UTF-16; a lone surrogate is read as U+FFFD.</summary>
    internal static int ReadRune(string text, int at, out Rune rune)
    {
        _ = Rune.DecodeFromUtf16(text.AsSpan(at), out rune, out var length);
        return length;
    }

    private static int FirstHarmful(string text)
    {
        for (var at = 0; at < text.Length; )
        {
            var length = ReadRune(text, at, out var rune);
            if (IsHarmful(rune) || (rune == Rune.ReplacementChar && text[at] != '\uFFFD'))
            {
                return at;
            }

            at += length;
        }

        return -1;
    }

    private static bool IsHarmful(Rune rune) =>
        rune.Value switch
        {
            >= ' ' and < 0x7F => false,
            0x200C or 0x200D => false,
            _ => Rune.GetUnicodeCategory(rune)
                is UnicodeCategory.Control
                    or UnicodeCategory.Format
                    or UnicodeCategory.LineSeparator
                    or UnicodeCategory.ParagraphSeparator,
        };
}
