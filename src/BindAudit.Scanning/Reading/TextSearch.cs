using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Text;
using BindAudit.Rules.Matching;

namespace BindAudit.Scanning.Reading;

/// <summary>Looks for the words of commands and variables; each word at most once in a file.</summary>
internal sealed class TextSearch
{
    private readonly List<byte[]> _words = [];
    private readonly List<(int[] All, int[] Any)> _signals = [];

    internal TextSearch(ImmutableArray<TextSignal> signals)
    {
        var numbers = new Dictionary<string, int>();
        foreach (var signal in signals)
        {
            _signals.Add((NumbersOf(signal.All, numbers), NumbersOf(signal.Any, numbers)));
        }
    }

    internal bool IsEmpty => _signals.Count == 0;

    /// <summary>Whether all words of some signal stand in <paramref name="file"/>. O(length × words).</summary>
    internal bool Occurs(ReadOnlySpan<byte> file)
    {
        Span<byte> known = stackalloc byte[_words.Count];
        known.Clear();
        foreach (var (all, any) in _signals)
        {
            if (HasAll(file, all, known) && (any.Length == 0 || HasAny(file, any, known)))
            {
                return true;
            }
        }

        return false;
    }

    private bool HasAll(ReadOnlySpan<byte> file, int[] words, Span<byte> known)
    {
        foreach (var word in words)
        {
            if (!Has(file, word, known))
            {
                return false;
            }
        }

        return true;
    }

    private bool HasAny(ReadOnlySpan<byte> file, int[] words, Span<byte> known)
    {
        foreach (var word in words)
        {
            if (Has(file, word, known))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Zero is not known yet, one is no, two is yes.</summary>
    private bool Has(ReadOnlySpan<byte> file, int word, Span<byte> known)
    {
        if (known[word] == 0)
        {
            known[word] = Stands(file, _words[word]) ? (byte)2 : (byte)1;
        }

        return known[word] == 2;
    }

    /// <summary>A short option has its value behind it: <c>-h0.0.0.0</c>.</summary>
    private static bool Stands(ReadOnlySpan<byte> file, byte[] word) =>
        word is [(byte)'-', _] ? file.IndexOf(word) >= 0 : WordSearch.Occurs(file, word);

    private int[] NumbersOf(ImmutableArray<string> words, Dictionary<string, int> numbers)
    {
        var found = new int[words.Length];
        for (var at = 0; at < found.Length; at++)
        {
            if (!numbers.TryGetValue(words[at], out found[at]))
            {
                numbers.Add(words[at], found[at] = _words.Count);
                _words.Add(Encoding.UTF8.GetBytes(words[at]));
            }
        }

        return found;
    }
}
