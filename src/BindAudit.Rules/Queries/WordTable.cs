using System;

namespace BindAudit.Rules.Queries;

/// <summary>A few words and what they mean; looked through from the front.</summary>
/// <remarks>PERF: no dictionary, of which the runtime compiles some twenty methods for each kind of meaning whenever somebody has rules of their own.</remarks>
internal sealed class WordTable<T>
    where T : struct, Enum
{
    private readonly string[] _words;
    private readonly T[] _meanings;

    internal WordTable(params Entry[] entries)
    {
        _words = new string[entries.Length];
        _meanings = new T[entries.Length];
        for (var at = 0; at < entries.Length; at++)
        {
            (_words[at], _meanings[at]) = (entries[at].Word, entries[at].Meaning);
        }
    }

    /// <summary>The words in the order in which suggestions look at them.</summary>
    internal string[] Words => _words;

    /// <summary>What they mean, in the same order.</summary>
    internal T[] Meanings => _meanings;

    internal bool Contains(string word) => Array.IndexOf(_words, word) >= 0;

    internal bool TryFind(string word, out T meaning)
    {
        var at = Array.IndexOf(_words, word);
        meaning = at < 0 ? default : _meanings[at];
        return at >= 0;
    }

    /// <summary>The word that means <paramref name="meaning"/>.</summary>
    internal string WordOf(T meaning)
    {
        for (var at = 0; at < _words.Length; at++)
        {
            if ((int)(object)_meanings[at] == (int)(object)meaning)
            {
                return _words[at];
            }
        }

        throw new ArgumentOutOfRangeException(nameof(meaning));
    }

    /// <summary>A word and what it means.</summary>
    internal readonly record struct Entry(string Word, T Meaning);
}
