using System;
using System.Buffers;
using System.Collections.Generic;
using System.Collections.Immutable;

namespace BindAudit.Rules.Matching;

/// <summary>What is looked for in a file's bytes of the name of a program, variable or key.</summary>
internal static class TriggerTexts
{
    private static readonly SearchValues<char> HyphenatedLetters = SearchValues.Create(
        "-_0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
    );

    /// <summary>A dotted name stands as it is, and so do a module that is run and a name with hyphens; of other texts each word.</summary>
    internal static ImmutableArray<string> Of(string text) =>
        IsDotted(text) || IsModule(text) ? [text] : PartsOf(text);

    private static ImmutableArray<string> PartsOf(string text)
    {
        var parts = ImmutableArray.CreateBuilder<string>();
        foreach (var part in text.Split(' '))
        {
            foreach (var name in IsHyphenated(part) ? [part] : WordsOf(part))
            {
                if (!parts.Contains(name))
                {
                    parts.Add(name);
                }
            }
        }

        return parts.ToImmutable();
    }

    /// <summary>Such as <c>label-studio</c>: its words alone stand in many files.</summary>
    private static bool IsHyphenated(string text) =>
        text.Contains('-', StringComparison.Ordinal)
        && text[0] != '-'
        && text[^1] != '-'
        && !text.Contains("--", StringComparison.Ordinal)
        && text.AsSpan().IndexOfAnyExcept(HyphenatedLetters) < 0;

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
