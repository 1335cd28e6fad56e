using System;
using System.Collections.Generic;
using System.Collections.Immutable;

namespace BindAudit.Rules.Matching;

/// <summary>What is looked for in a file's bytes of the name of a program, variable or key.</summary>
internal static class TriggerTexts
{
    /// <summary>A dotted name stands as it is, and so does a module that is run; of other texts each word.</summary>
    internal static ImmutableArray<string> Of(string text) =>
        IsDotted(text) || IsModule(text) ? [text] : [.. WordsOf(text)];

    private static bool IsModule(string text) =>
        text.StartsWith("-m ", StringComparison.Ordinal)
        && (IsDotted(text["-m ".Length..]) || WordsOf(text) is [var only] && text == "-m " + only);

    private static bool IsDotted(string text)
    {
        var part = 0;
        foreach (var letter in text)
        {
            if (letter == '.' && part > 0)
            {
                part = 0;
            }
            else if (char.IsAsciiLetterOrDigit(letter) || letter == '_')
            {
                part++;
            }
            else
            {
                return false;
            }
        }

        return part > 0 && text.Contains('.', StringComparison.Ordinal);
    }

    /// <summary>The names in a text, a single letter apart, which says nothing.</summary>
    internal static List<string> WordsOf(string text)
    {
        var words = new List<string>();
        var start = 0;
        for (var at = 0; at <= text.Length; at++)
        {
            if (at < text.Length && (char.IsAsciiLetterOrDigit(text[at]) || text[at] == '_'))
            {
                continue;
            }

            if (at - start > 1 && !words.Contains(text[start..at]))
            {
                words.Add(text[start..at]);
            }

            start = at + 1;
        }

        return words;
    }
}
