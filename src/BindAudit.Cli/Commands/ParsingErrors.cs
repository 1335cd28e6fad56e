using System.Collections.Generic;
using BindAudit.Cli.Flags;
using McMaster.Extensions.CommandLineUtils;

namespace BindAudit.Cli.Commands;

/// <summary>Our words for what the parser refuses.</summary>
internal static class ParsingErrors
{
    /// <summary>The error for <paramref name="word"/>, which <paramref name="command"/> does not know.</summary>
    public static UsageException OfUnknown(Command command, string word)
    {
        if (word.Length < 2 || word[0] != '-')
        {
            return new UsageException($"{command.Name}: unexpected argument '{word}'");
        }

        var names = new List<string> { "--help" };
        foreach (var flag in command.Flags)
        {
            names.Add(flag.Name);
        }

        var name = word.Split('=', ':')[0];
        var hint = Suggestion.For(name, names);
        var help = hint.Length == 0 ? $"; see bindaudit {command.Name} --help" : hint;
        return new UsageException($"{command.Name}: unknown option '{name}'{help}");
    }

    /// <summary>The error for a known option that lacks its value, or has one too many.</summary>
    public static UsageException Of(
        Command command,
        string[] words,
        CommandParsingException exception
    )
    {
        foreach (var flag in command.Flags)
        {
            if (flag.ValueName is null && FindWithValue(flag, words) is { } word)
            {
                return new UsageException($"{flag.Name}: takes no value, but got '{word}'");
            }

            if (flag.ValueName is not null && IsNamedBy(flag, words[^1]))
            {
                return new UsageException(
                    $"{flag.Name}: a value is missing; expected {flag.ValueName}"
                );
            }
        }

        return new UsageException($"{command.Name}: {exception.Message}");
    }

    private static string? FindWithValue(Flag flag, string[] words)
    {
        foreach (var word in words)
        {
            var at = word.IndexOfAny(['=', ':']);
            if (at > 0 && IsNamedBy(flag, word[..at]))
            {
                return word;
            }
        }

        return null;
    }

    private static bool IsNamedBy(Flag flag, string word) =>
        word == flag.Name || (flag.Letter is not null && word == "-" + flag.Letter);
}
