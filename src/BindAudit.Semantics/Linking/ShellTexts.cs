using System;
using BindAudit.Semantics.Values;

namespace BindAudit.Semantics.Linking;

/// <summary><c>shlex.quote</c> and <c>shlex.join</c> (Python Library Reference, "shlex").</summary>
internal static class ShellTexts
{
    /// <summary>Each text as a shell reads it as one word.</summary>
    public static ValueSet Quoted(ValueSet texts)
    {
        var builder = new ValueSetBuilder();
        foreach (var possible in texts.Possible)
        {
            builder.Add(
                possible.Value switch
                {
                    StringValue text => possible with
                    {
                        Value = new StringValue(Quoted(text.Content)),
                    },
                    PartialStringValue known when IsPlain(known) => possible,
                    _ => PossibleValue.Unknown,
                }
            );
        }

        return builder.Build();
    }

    /// <summary>A list of texts as one command line.</summary>
    public static ValueSet Joined(ValueSet lists, SourcePlace place)
    {
        var builder = new ValueSetBuilder();
        foreach (var possible in lists.Possible)
        {
            if (possible.Value is not SequenceValue { Kind: not SequenceKind.Set } words)
            {
                builder.AddUnknown();
                continue;
            }

            var line = new StringVariants();
            for (var i = 0; i < words.Items.Length; i++)
            {
                line.Append(i == 0 ? "" : " ");
                line.Append(Quoted(words.Items[i]));
            }

            builder.Add(line.ToValues(place).Within(possible));
        }

        return builder.Build();
    }

    private static string Quoted(string text) =>
        text.Length > 0 && IsPlain(text)
            ? text
            : $"'{text.Replace("'", "'\"'\"'", StringComparison.Ordinal)}'";

    private static bool IsPlain(PartialStringValue partial)
    {
        foreach (var piece in partial.Pieces)
        {
            if (piece.Known is { } known ? !IsPlain(known) : !piece.IsInteger)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsPlain(string text)
    {
        foreach (var character in text)
        {
            if (!char.IsAsciiLetterOrDigit(character) && !"@%+=:,./-_".Contains(character))
            {
                return false;
            }
        }

        return true;
    }
}
