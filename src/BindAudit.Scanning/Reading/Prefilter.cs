using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Text;
using BindAudit.Rules.Matching;

namespace BindAudit.Scanning.Reading;

/// <summary>Looks at a file's bytes, before any of them is decoded, for what rules ask for.</summary>
/// <remarks>
/// Sound but for names that are put together at run time: names that only read alike after Unicode normalisation (PEP 3131) and
/// encodings in which ASCII is not ASCII make a file opaque, and an opaque file is always looked at.
/// </remarks>
internal sealed class Prefilter
{
    private readonly SoughtWords _sought = new();
    private readonly BitSet _names;
    private readonly RootTable _roots;
    private readonly WordTable _words;

    private Prefilter(FileSignals signals, bool isOn)
    {
        var triggers = signals.Triggers;
        _roots = new RootTable(triggers);
        AddWords(triggers);
        _names = new BitSet(_sought.Count);
        _words = new WordTable(_sought.Words);
        var needs = new Needs[triggers.Length];
        for (var at = 0; at < needs.Length; at++)
        {
            var trigger = triggers[at];
            needs[at] = new Needs(
                trigger,
                _roots.SetOf(trigger.Roots),
                NamesOf(trigger.Calls),
                NamesOf(trigger.Writes),
                SetOf(trigger.Texts),
                SetOf(trigger.Options)
            );
        }

        Needs = needs;
        Index = new NeedIndex(needs, _sought.Count);
        IsOn = isOn;
    }

    /// <summary>Whether it may refuse files.</summary>
    internal bool IsOn { get; }

    /// <summary>One of these must be met.</summary>
    internal IReadOnlyList<Needs> Needs { get; }

    /// <summary>The same by their words.</summary>
    internal NeedIndex Index { get; }

    /// <summary>The filter of <paramref name="signals"/>; one that is not <paramref name="isOn"/> refuses nothing.</summary>
    internal static Prefilter Of(FileSignals signals, bool isOn) => new(signals, isOn);

    /// <summary>What is known of a file that cannot be read.</summary>
    internal FileEvidence Opaque() =>
        new(IsOpaque: true, _roots.EmptySet(), new FileWords(_sought, _names, 0, ImportScan.Empty));

    /// <summary>What <paramref name="file"/> has. O(length).</summary>
    /// <param name="file">Its bytes.</param>
    /// <param name="imports">What it imports.</param>
    /// <param name="ownPackage">The first part of its own module name: a library's files speak of it without importing it.</param>
    internal FileEvidence Look(ReadOnlySpan<byte> file, ImportScan imports, string ownPackage)
    {
        var roots = _roots.EmptySet();
        _roots.AddReached(roots, ownPackage);
        var words = new FileWords(_sought, _names, file.Length, imports)
        {
            IsDefiner = !roots.IsEmpty,
        };
        _words.Find(file, words);
        _roots.AddReached(roots, "builtins");
        foreach (var reached in imports.Reached)
        {
            _roots.AddReached(roots, reached);
        }

        if (imports.HasCalls)
        {
            AddNamed(roots, words.Present, file);
        }

        return new FileEvidence(!IsOn || HidesNames(file), roots, words.Complete());
    }

    /// <summary>What a file, of which the first look at its bytes told <paramref name="first"/>, has by its tokens.</summary>
    internal FileEvidence LookAgain(FileEvidence first, CodeReader reader, string path) =>
        reader.Read(
            path,
            _words,
            (length, imports, code) =>
                new FileWords(_sought, _names, length, imports)
                {
                    IsDefiner = first.Words.IsDefiner,
                    Code = code,
                }
        )
            is { } words
            ? first with
            {
                Words = words,
            }
            : first;

    /// <summary>Adds all packages whose names begin a text in the file.</summary>
    private void AddNamed(BitSet roots, BitSet present, ReadOnlySpan<byte> file)
    {
        foreach (var package in _roots.Packages)
        {
            if (
                present.Contains(_sought.NumberOf(package))
                && ModuleText.Occurs(file, Encoding.UTF8.GetBytes(package))
            )
            {
                _roots.AddReached(roots, package);
            }
        }
    }

    /// <summary>Whether names in it may be hidden from a search for bytes.</summary>
    private static bool HidesNames(ReadOnlySpan<byte> file) =>
        !CookieReading.IsAsciiCompatible(file) || LooksAlike.Occurs(file);

    /// <summary>Single words first, then what is more than one.</summary>
    private void AddWords(ImmutableArray<Trigger> triggers)
    {
        AddAll(_roots.Packages);
        foreach (var trigger in triggers)
        {
            AddAll(trigger.Calls);
            AddAll(trigger.Writes);
            foreach (var text in trigger.Texts)
            {
                _sought.AddWord(text[(text.LastIndexOfAny(['.', ' ', '-']) + 1)..]);
            }

            AddAll(trigger.Options);
        }

        foreach (var trigger in triggers)
        {
            foreach (var text in trigger.Texts)
            {
                if (text.AsSpan().ContainsAny('.', ' ', '-'))
                {
                    _sought.AddPhrase(text);
                }
            }
        }
    }

    private void AddAll(IEnumerable<string> words)
    {
        foreach (var word in words)
        {
            _sought.AddWord(word);
        }
    }

    private BitSet? NamesOf(ImmutableArray<string> words)
    {
        var set = SetOf(words);
        if (set is not null)
        {
            _names.Add(set);
        }

        return set;
    }

    private BitSet? SetOf(ImmutableArray<string> words)
    {
        if (words.IsEmpty)
        {
            return null;
        }

        var set = new BitSet(_sought.Count);
        foreach (var word in words)
        {
            set.Add(_sought.NumberOf(word));
        }

        return set;
    }
}
