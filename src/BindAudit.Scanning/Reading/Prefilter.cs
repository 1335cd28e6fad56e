using System;
using System.Collections.Immutable;
using System.Text;

namespace BindAudit.Scanning.Reading;

/// <summary>Says of a file's bytes, before any of them is decoded, that no rule can match; else "maybe".</summary>
/// <remarks>A "no" is sound: names that only read alike after Unicode normalisation (PEP 3131) and encodings in which ASCII is not ASCII get a "maybe".</remarks>
internal sealed class Prefilter
{
    private readonly ImmutableArray<byte[]>? _words;

    private Prefilter(ImmutableArray<byte[]>? words) => _words = words;

    /// <summary>Asks for one of <paramref name="words"/>, whole; null never says no.</summary>
    internal static Prefilter Of(ImmutableArray<string>? words)
    {
        if (words is not { } given)
        {
            return new Prefilter(words: null);
        }

        var bytes = ImmutableArray.CreateBuilder<byte[]>(given.Length);
        foreach (var word in given)
        {
            bytes.Add(Encoding.UTF8.GetBytes(word));
        }

        return new Prefilter(bytes.MoveToImmutable());
    }

    /// <summary>Whether a rule may match in <paramref name="file"/>; O(length × words), most of it vectorised.</summary>
    internal bool MayMatch(ReadOnlySpan<byte> file)
    {
        if (_words is not { } words)
        {
            return true;
        }

        // PERF: one vectorised pass a word beats a pass over all words as long as these are few (performance.md, "What was learned").
        foreach (var word in words)
        {
            if (WordSearch.Occurs(file, word))
            {
                return true;
            }
        }

        return !CookieReading.IsAsciiCompatible(file) || LooksAlike.Occurs(file);
    }
}
