using System;

namespace BindAudit.Rules.Loading.Documents;

/// <summary>Shapes of names in rules files.</summary>
internal static class Names
{
    internal static bool IsIdentifier(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (!char.IsLetterOrDigit(character) && character != '_')
            {
                return false;
            }
        }

        return text.Length > 0 && !char.IsDigit(text[0]);
    }

    /// <summary>Identifiers and stars between dots.</summary>
    internal static bool IsDotted(ReadOnlySpan<char> text)
    {
        foreach (var range in text.Split('.'))
        {
            var part = text[range].ToString().Replace('*', '_');
            if (!IsIdentifier(part))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A letter, then letters, digits, <c>-</c>, <c>_</c> and <c>.</c>.</summary>
    internal static bool IsId(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (!char.IsAsciiLetterOrDigit(character) && character is not ('-' or '_' or '.'))
            {
                return false;
            }
        }

        return text.Length > 0 && char.IsAsciiLetter(text[0]);
    }
}
