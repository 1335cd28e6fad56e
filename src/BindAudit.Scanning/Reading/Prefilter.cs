using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Text;

namespace BindAudit.Scanning.Reading;

/// <summary>Says of a file's bytes, before any of them is decoded, that no rule can match; else "maybe".</summary>
/// <remarks>A "no" is sound: names that only read alike after Unicode normalisation (PEP 3131) and encodings in which ASCII is not ASCII get a "maybe".</remarks>
internal sealed class Prefilter
{
    private readonly ImmutableArray<(string Word, byte[] Bytes)>? _words;

    private Prefilter(ImmutableArray<(string, byte[])>? words) => _words = words;

    /// <summary>Asks for one of <paramref name="words"/>, whole; null never says no.</summary>
    internal static Prefilter Of(ImmutableArray<string>? words)
    {
        if (words is not { } given)
        {
            return new Prefilter(words: null);
        }

        var bytes = ImmutableArray.CreateBuilder<(string, byte[])>(given.Length);
        foreach (var word in given)
        {
            bytes.Add((word, Encoding.UTF8.GetBytes(word)));
        }

        return new Prefilter(bytes.MoveToImmutable());
    }

    /// <summary>Whether a rule may match in <paramref name="file"/>; O(length × words), most of it vectorised.</summary>
    /// <param name="file">Its bytes.</param>
    /// <param name="imports">The names that it imports, as <see cref="ImportScan"/> reads them.</param>
    /// <param name="ownPackage">The first part of its own module name: a library's files speak of it without importing it.</param>
    internal bool MayMatch(
        ReadOnlySpan<byte> file,
        IReadOnlyCollection<string> imports,
        string ownPackage
    )
    {
        if (_words is not { } words)
        {
            return true;
        }

        // PERF: one vectorised pass a word beats a pass over all words as long as these are few (performance.md, "What was learned").
        foreach (var (word, bytes) in words)
        {
            if (WordSearch.Occurs(file, bytes) && IsUsed(file, word, imports, ownPackage))
            {
                return true;
            }
        }

        return !CookieReading.IsAsciiCompatible(file) || LooksAlike.Occurs(file);
    }

    /// <summary>Whether a word that occurs is more than prose: a name of it is imported, in a statement or by a call.</summary>
    private static bool IsUsed(
        ReadOnlySpan<byte> file,
        string word,
        IReadOnlyCollection<string> imports,
        string ownPackage
    )
    {
        if (word is "builtins" || word == ownPackage)
        {
            return true;
        }

        foreach (var name in imports)
        {
            var isRoot =
                name.StartsWith(word, StringComparison.Ordinal)
                && (name.Length == word.Length || name[word.Length] == '.');
            if (isRoot)
            {
                return true;
            }
        }

        return WordSearch.Occurs(file, "import_module"u8)
            || WordSearch.Occurs(file, "__import__"u8);
    }
}
