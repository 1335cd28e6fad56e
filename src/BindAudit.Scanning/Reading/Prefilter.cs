using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Text;
using BindAudit.Rules.Matching;
using BindAudit.Semantics.Commands;

namespace BindAudit.Scanning.Reading;

/// <summary>Says of a file's bytes, before any of them is decoded, that no rule can match; else "maybe".</summary>
/// <remarks>A "no" is sound: names that only read alike after Unicode normalisation (PEP 3131) and encodings in which ASCII is not ASCII get a "maybe".</remarks>
internal sealed class Prefilter
{
    private readonly ImmutableArray<(string Word, byte[] Bytes)>? _words;

    private readonly HashSet<string> _roots = [];
    private readonly TextSearch _texts;
    private readonly FileSignals? _signals;

    private Prefilter(ImmutableArray<(string Word, byte[])>? words, FileSignals? signals)
    {
        _words = words;
        _texts = new TextSearch(signals?.Texts ?? []);
        _signals = signals;
        foreach (var (word, _) in words ?? [])
        {
            _roots.Add(word);
        }
    }

    /// <summary>Asks for what <paramref name="signals"/> say; null never says no.</summary>
    internal static Prefilter Of(FileSignals? signals)
    {
        if (signals?.ImportRoots is not { } given)
        {
            return new Prefilter(words: null, signals: null);
        }

        var bytes = ImmutableArray.CreateBuilder<(string, byte[])>(given.Length);
        foreach (var word in given)
        {
            bytes.Add((word, Encoding.UTF8.GetBytes(word)));
        }

        return new Prefilter(bytes.MoveToImmutable(), signals);
    }

    /// <summary>Whether a rule may match in <paramref name="file"/>; O(length + imports).</summary>
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

        // PERF: a look-up for each import beats a pass over the file for each of 180 roots: 0.1 s against 1.2 s over 28 MB.
        return Names(imports, ownPackage)
            || (ImportsByCall(file) && HoldsAny(file, words))
            || !CookieReading.IsAsciiCompatible(file)
            || LooksAlike.Occurs(file);
    }

    /// <summary>Whether the file certainly speaks of a library that rules know: it imports one, or belongs to one. Then its importers may, too.</summary>
    internal bool Names(IReadOnlyCollection<string> imports, string ownPackage)
    {
        if (_words is null || _roots.Contains("builtins") || _roots.Contains(ownPackage))
        {
            return true;
        }

        foreach (var name in imports)
        {
            var dot = name.IndexOf('.', StringComparison.Ordinal);
            if (_roots.Contains(dot < 0 ? name : name[..dot]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a rule matches in a file of that base name by how names are spelled.</summary>
    internal bool IsNamed(string fileName) => _signals?.IsNamed(fileName) == true;

    /// <summary>Whether the file holds all words of a command or variable of which rules speak. O(length × words).</summary>
    internal bool SpeaksOfPrograms(ReadOnlySpan<byte> file) =>
        _words is not null && _texts.Occurs(file);

    /// <summary>Whether the file may start programs or set variables by what it imports, or by pytest's fixture.</summary>
    internal bool StartsPrograms(ReadOnlySpan<byte> file, IReadOnlyCollection<string> imports)
    {
        if (_texts.IsEmpty)
        {
            return false;
        }

        foreach (var name in imports)
        {
            var dot = name.IndexOf('.', StringComparison.Ordinal);
            if (CommandLines.Modules.Contains(dot < 0 ? name : name[..dot]))
            {
                return true;
            }
        }

        return WordSearch.Occurs(file, "monkeypatch"u8);
    }

    /// <summary>Whether modules may be imported by name at run time.</summary>
    private static bool ImportsByCall(ReadOnlySpan<byte> file) =>
        file.IndexOf("importlib"u8) >= 0 || file.IndexOf("__import__("u8) >= 0;

    private static bool HoldsAny(ReadOnlySpan<byte> file, ImmutableArray<(string, byte[])> words)
    {
        foreach (var (_, bytes) in words)
        {
            if (WordSearch.Occurs(file, bytes))
            {
                return true;
            }
        }

        return false;
    }
}
