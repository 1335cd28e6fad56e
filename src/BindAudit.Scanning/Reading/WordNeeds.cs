using System.Collections.Generic;

namespace BindAudit.Scanning.Reading;

/// <summary>The needs that each word belongs to, in chains: most words belong to one.</summary>
/// <param name="words">The number of words.</param>
internal sealed class WordNeeds(int words)
{
    // One more than the number of a link; zero where a chain ends.
    private readonly int[] _first = new int[words];
    private readonly List<int> _next = [];
    private readonly List<int> _needs = [];

    /// <summary>Says that <paramref name="need"/> asks for each of <paramref name="asked"/>.</summary>
    internal void Add(BitSet asked, int need)
    {
        for (var word = asked.Next(0); word >= 0; word = asked.Next(word + 1))
        {
            Add(word, need);
        }
    }

    /// <summary>Says that <paramref name="need"/> asks for <paramref name="word"/>.</summary>
    internal void Add(int word, int need)
    {
        _next.Add(_first[word]);
        _needs.Add(need);
        _first[word] = _needs.Count;
    }

    /// <summary>Adds the needs of all of <paramref name="found"/> to <paramref name="needs"/>.</summary>
    internal void AddOf(BitSet found, BitSet needs)
    {
        for (var word = found.Next(0); word >= 0; word = found.Next(word + 1))
        {
            AddOf(word, needs);
        }
    }

    /// <summary>Adds the needs of <paramref name="word"/> to <paramref name="needs"/>.</summary>
    internal void AddOf(int word, BitSet needs)
    {
        for (var link = _first[word]; link > 0; link = _next[link - 1])
        {
            needs.Add(_needs[link - 1]);
        }
    }
}
