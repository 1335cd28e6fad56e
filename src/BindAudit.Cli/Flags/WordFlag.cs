using System;
using System.Collections.Immutable;

namespace BindAudit.Cli.Flags;

/// <summary>An option whose value is one of a few words; the last one given counts.</summary>
internal abstract class WordFlag<T> : Flag
    where T : struct
{
    /// <summary>An option of <see cref="Words"/>.</summary>
    protected WordFlag(string name, string help, T initial)
        : base(name, null, help) => Value = initial;

    /// <inheritdoc/>
    public override string? ValueName => string.Join('|', Spellings());

    /// <summary>What counts.</summary>
    public T Value { get; private set; }

    /// <summary>What may be said; made when it is asked for.</summary>
    protected abstract ImmutableArray<(string Word, T Value)> Words { get; }

    /// <inheritdoc/>
    protected override void Take(string value)
    {
        foreach (var (word, meaning) in Words)
        {
            if (string.Equals(word, value, StringComparison.OrdinalIgnoreCase))
            {
                Value = meaning;
                return;
            }
        }

        var words = Spellings();
        throw Refuse(value, string.Join(", ", words) + Suggestion.For(value, words));
    }

    private string[] Spellings()
    {
        var known = Words;
        var words = new string[known.Length];
        for (var at = 0; at < words.Length; at++)
        {
            words[at] = known[at].Word;
        }

        return words;
    }
}
