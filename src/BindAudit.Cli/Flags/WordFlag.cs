using System;

namespace BindAudit.Cli.Flags;

/// <summary>An option whose value is one of a few words; the last one given counts.</summary>
/// <remarks>PERF: not generic over what the words mean, because its methods would be compiled anew for each meaning: 16 methods of a start with options.</remarks>
/// <param name="name">With its two dashes.</param>
/// <param name="help">One line, lower case.</param>
/// <param name="initial">The index of the word that counts unless one is given.</param>
/// <param name="words">What may be said.</param>
internal abstract class WordFlag(string name, string help, int initial, params string[] words)
    : Flag(name, null, help)
{
    /// <inheritdoc/>
    public override string? ValueName => string.Join('|', words);

    /// <summary>The index of the word that counts.</summary>
    protected int Chosen { get; private set; } = initial;

    /// <inheritdoc/>
    protected override void Take(string value)
    {
        for (var at = 0; at < words.Length; at++)
        {
            if (string.Equals(words[at], value, StringComparison.OrdinalIgnoreCase))
            {
                Chosen = at;
                return;
            }
        }

        throw Refuse(value, string.Join(", ", words) + Suggestion.For(value, words));
    }
}
