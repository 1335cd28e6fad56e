using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using BindAudit.Rules.Queries;
using BindAudit.Semantics.Commands;
using BindAudit.Semantics.Linking;
using BindAudit.Semantics.Values;

namespace BindAudit.Rules.Matching.Evaluation;

/// <summary>Options and positional words of a command.</summary>
/// <param name="words">All words behind the command's name.</param>
/// <param name="options">The spellings of options that are known to take a value.</param>
/// <param name="place">The expression that holds the words.</param>
internal sealed class CommandArguments(
    List<CommandWord> words,
    ImmutableArray<string> options,
    SourcePlace place
)
{
    internal Argument Of(QuerySelector selector) =>
        selector.Name is { } spellings
            ? Option(SpellingsOf(spellings))
            : Positional(selector.Position);

    /// <summary>The spellings in a selector: <c>--host/-h</c>.</summary>
    internal static string[] SpellingsOf(string selector) =>
        selector.Split('/', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The words in the order in which they stand, for the fingerprint.</summary>
    internal IReadOnlyList<CommandWord> Words => words;

    private Argument Option(string[] spellings)
    {
        var found = new WordValues();
        var isHidden = false;
        for (var at = 0; at < words.Count && words[at].Text is not "--"; at++)
        {
            if (OptionWord.ValueOf(words, at, spellings) is { } values)
            {
                found.Add(values);
            }

            isHidden |= OptionWord.MayHide(words, at, spellings);
        }

        return !found.IsEmpty ? Given(found.ToSet())
            : isHidden ? Absent(ArgumentPresence.MaybeHidden)
            : Absent(ArgumentPresence.Missing);
    }

    /// <summary>A word behind an option of which nothing is known may be its value or positional: it counts for both.</summary>
    private Argument Positional(int position)
    {
        var found = new WordValues();
        var (certain, candidates, hasMore) = (0, 0, false);
        var mayBeValue = false;
        for (var at = 0; at < words.Count; at++)
        {
            var word = words[at];
            hasMore |= word.IsMany;
            if (word.IsMany || word.Text is ['-', _, ..])
            {
                mayBeValue = !word.IsMany && !word.Text!.Contains('=', StringComparison.Ordinal);
                continue;
            }

            if (mayBeValue && IsKnownOption(words[at - 1].Text))
            {
                mayBeValue = false;
                continue;
            }

            if (certain <= position && position <= candidates)
            {
                found.Add(word.Values);
            }

            candidates++;
            certain += mayBeValue || word.Text is null ? 0 : 1;
            mayBeValue = false;
        }

        return !found.IsEmpty ? Given(found.ToSet())
            : hasMore ? Absent(ArgumentPresence.MaybeHidden)
            : Absent(ArgumentPresence.Missing);
    }

    private bool IsKnownOption(string? word) => word is not null && options.Contains(word);

    private Argument Given(ValueSet values) => new(ArgumentPresence.Given, values, place);

    private Argument Absent(ArgumentPresence presence) => new(presence, ValueSet.Unknown, place);
}
