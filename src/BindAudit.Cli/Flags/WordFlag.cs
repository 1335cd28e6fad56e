using System;
using System.Collections.Immutable;

namespace BindAudit.Cli.Flags;

/// <summary>An option whose value is one of a few words; the last one given counts.</summary>
internal abstract class WordFlag<T> : Flag
    where T : struct
{
    private readonly Func<ImmutableArray<(string Word, T Value)>> _words;

    /// <summary>An option of these words, which are made when they are asked for.</summary>
    protected WordFlag(
        string name,
        string help,
        T initial,
        Func<ImmutableArray<(string Word, T Value)>> words
    )
        : base(name, null, help)
    {
        Value = initial;
        _words = words;
    }

    /// <inheritdoc/>
    public override string? ValueName => string.Join('|', Words());

    /// <summary>What counts.</summary>
    public T Value { get; private set; }

    /// <inheritdoc/>
    protected override void Take(string value)
    {
        foreach (var (word, meaning) in _words())
        {
            if (string.Equals(word, value, StringComparison.OrdinalIgnoreCase))
            {
                Value = meaning;
                return;
            }
        }

        var words = Words();
        throw Refuse(value, string.Join(", ", words) + Suggestion.For(value, words));
    }

    private string[] Words()
    {
        var known = _words();
        var words = new string[known.Length];
        for (var at = 0; at < words.Length; at++)
        {
            words[at] = known[at].Word;
        }

        return words;
    }
}
