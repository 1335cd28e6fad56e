using System;
using System.Collections.Generic;
using BindAudit.Rules.Patterns;
using BindAudit.Semantics.Commands;
using BindAudit.Semantics.Values;

namespace BindAudit.Rules.Matching.Evaluation;

/// <summary>Reads a word of a command line as an option: <c>--host v</c>, <c>--host=v</c>, <c>-hv</c>.</summary>
internal static class OptionWord
{
    /// <summary>The value that the word at <paramref name="at"/> gives the option, or null where it is another word.</summary>
    internal static ValueSet? ValueOf(List<CommandWord> words, int at, string[] spellings)
    {
        foreach (var possible in words[at].Values.Possible)
        {
            var head = HeadOf(possible.Value);
            foreach (var spelling in spellings)
            {
                if (head == spelling && possible.Value is StringValue)
                {
                    return at + 1 < words.Count && !words[at + 1].IsMany
                        ? words[at + 1].Values
                        : ValueSet.Unknown;
                }

                if (LengthOfOption(head, spelling) is { } length)
                {
                    return ValueSet.Of(possible with { Value = Without(possible.Value, length) });
                }
            }
        }

        return null;
    }

    /// <summary>Whether the word may be the option although that is not written: words of which nothing is known, but for those behind another option, and numbers.</summary>
    internal static bool MayHide(List<CommandWord> words, int at, string[] spellings)
    {
        if (words[at].IsMany)
        {
            return true;
        }

        if (
            at > 0
            && words[at - 1].Text is ['-', _, ..] option
            && !option.Contains('=', StringComparison.Ordinal)
        )
        {
            return false;
        }

        foreach (var possible in words[at].Values.Possible)
        {
            if (MayBe(possible.Value, spellings))
            {
                return true;
            }
        }

        return false;
    }

    private static bool MayBe(Value value, string[] spellings)
    {
        switch (value)
        {
            case PartialStringValue { Pieces: [{ Known: null, IsInteger: true }, ..] }:
                return false;
            case PartialStringValue partial:
                var head = PartialText.HeadOf(partial);
                return Array.Exists(
                    spellings,
                    spelling =>
                        spelling.StartsWith(head, StringComparison.Ordinal)
                        || head.StartsWith(spelling, StringComparison.Ordinal)
                );
            case ExternalResult { FullName: "builtins.str" }:
                return false;
            default:
                return value is UnknownValue or ExternalValue;
        }
    }

    /// <summary>How much of <c>--host=v</c> and <c>-hv</c> is the option, or null.</summary>
    private static int? LengthOfOption(string head, string spelling) =>
        !head.StartsWith(spelling, StringComparison.Ordinal) || head.Length == spelling.Length
            ? null
        : head[spelling.Length] == '=' ? spelling.Length + 1
        : spelling.Length == 2 && spelling[1] != '-' ? spelling.Length
        : null;

    private static string HeadOf(Value value) =>
        value switch
        {
            StringValue known => known.Content,
            PartialStringValue partial => PartialText.HeadOf(partial),
            _ => "",
        };

    private static Value Without(Value value, int length) =>
        value is PartialStringValue partial
            ? Rest(partial, length)
            : new StringValue(((StringValue)value).Content[length..]);

    private static PartialStringValue Rest(PartialStringValue partial, int length)
    {
        var rest = partial.Pieces[0].Known![length..];
        return new PartialStringValue(
            rest.Length == 0
                ? partial.Pieces.RemoveAt(0)
                : partial.Pieces.SetItem(0, new StringPiece(rest))
        );
    }
}
