using System;
using System.Collections.Generic;
using System.Text;

namespace BindAudit.Scanning.Reading;

/// <summary>The words that are looked for in files, by number; immutable once built.</summary>
internal sealed class SoughtWords
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _words = [];

    /// <summary>By the number of a word: the phrases that end with it, and what stands before it in them.</summary>
    private readonly Dictionary<int, List<SoughtPhrase>> _phrases = [];

    /// <summary>The number of words and phrases; theirs are the numbers below it.</summary>
    internal int Count { get; private set; }

    /// <summary>The single words, in the order of their numbers, which begin at zero.</summary>
    internal IReadOnlyList<string> Words => _words;

    /// <summary>The number of <paramref name="word"/>, which was added.</summary>
    internal int NumberOf(string word) => _numbers[word];

    /// <summary>Adds a name of ASCII letters, digits and underscores. Words come before phrases.</summary>
    internal void AddWord(string word)
    {
        if (_numbers.TryAdd(word, Count))
        {
            _words.Add(word);
            Count++;
        }
    }

    /// <summary>Adds a name with hyphens, or one that is looked for as the beginning of a text, <c>"http.server"</c>, or behind <c>-m</c>; it may be written with <c>-m</c>. Its last part was added as a word.</summary>
    internal void AddPhrase(string phrase)
    {
        if (!_numbers.TryAdd(phrase, Count))
        {
            return;
        }

        var name = phrase.StartsWith("-m ", StringComparison.Ordinal)
            ? phrase["-m ".Length..]
            : phrase;
        var dot = name.LastIndexOfAny(['.', '-']);
        var last = _numbers[name[(dot + 1)..]];
        if (!_phrases.TryGetValue(last, out var phrases))
        {
            _phrases.Add(last, phrases = []);
        }

        var before = Encoding.UTF8.GetBytes(name[..(dot + 1)]);
        phrases.Add(new SoughtPhrase(Count, before, IsAnywhere: before is [.., (byte)'-']));
        Count++;
    }

    /// <summary>Adds to <paramref name="present"/> the phrases that end with the word at a place of <paramref name="file"/>.</summary>
    internal void AddPhrases(BitSet present, int word, ReadOnlySpan<byte> file, int start)
    {
        if (!_phrases.TryGetValue(word, out var phrases))
        {
            return;
        }

        foreach (var (number, before, isAnywhere) in phrases)
        {
            if (
                file[..start].EndsWith(before)
                && (isAnywhere || BeginsText(file[..(start - before.Length)]))
            )
            {
                present.Add(number);
            }
        }
    }

    private static bool BeginsText(ReadOnlySpan<byte> before) =>
        before is [.., (byte)'"' or (byte)'\'']
        || before.TrimEnd(" "u8).EndsWith("-m"u8)
        || before is [.., (byte)'-', (byte)'m'];
}
