using System;
using System.Collections.Generic;
using System.Text;
using BindAudit.Cli.Commands;
using BindAudit.Cli.Flags;
using BindAudit.Reporting;

namespace BindAudit.Cli.Completions;

/// <summary>What can stand where on a command line, in the form that scripts for shells need.</summary>
internal static class CompletedWords
{
    /// <summary>The words that the value of <paramref name="flag"/> can be; none where it is free.</summary>
    public static string[] Of(Flag flag) =>
        flag is FormatFlag ? [.. Reporters.Names] : Of(flag.ValueName ?? "");

    /// <summary>The words that <paramref name="positional"/> can be; none where it is free.</summary>
    public static string[] Of(Positional positional) => Of(positional.Name);

    /// <summary>Whether a value called so names a file or folder: <c>FILE</c>, <c>PATH</c>, <c>DIR</c>.</summary>
    public static bool ArePaths(string? valueName) =>
        valueName is not null
        && (
            valueName.Contains("FILE", StringComparison.Ordinal)
            || valueName.Contains("PATH", StringComparison.Ordinal)
            || valueName.Contains("DIR", StringComparison.Ordinal)
        );

    /// <summary>The groups of commands with their members, in order.</summary>
    public static List<(string Group, List<CommandEntry> Members)> Groups()
    {
        var groups = new List<(string Group, List<CommandEntry> Members)>();
        foreach (var entry in CommandTable.Entries)
        {
            var blank = entry.Name.IndexOf(' ', StringComparison.Ordinal);
            if (blank < 0)
            {
                continue;
            }

            var name = entry.Name[..blank];
            if (groups.Count == 0 || groups[^1].Group != name)
            {
                groups.Add((name, []));
            }

            groups[^1].Members.Add(entry);
        }

        return groups;
    }

    /// <summary>The first words of command lines with what they mean: commands, and groups once.</summary>
    public static List<(string Name, string Summary)> First()
    {
        var first = new List<(string Name, string Summary)>();
        foreach (var entry in CommandTable.Entries)
        {
            var blank = entry.Name.IndexOf(' ', StringComparison.Ordinal);
            if (blank < 0)
            {
                first.Add((entry.Name, entry.Summary));
            }
            else if (first.TrueForAll(known => known.Name != entry.Name[..blank]))
            {
                var members = Groups().Find(group => group.Group == entry.Name[..blank]).Members;
                first.Add((entry.Name[..blank], string.Join(", ", members.ConvertAll(LastWordOf))));
            }
        }

        return first;
    }

    /// <summary>The last word of a command's name.</summary>
    public static string LastWordOf(CommandEntry entry) =>
        entry.Name[(entry.Name.IndexOf(' ', StringComparison.Ordinal) + 1)..];

    /// <summary>All spellings of <paramref name="flag"/>, blanks between them.</summary>
    public static string SpellingsOf(Flag flag) =>
        flag.Letter is null ? flag.Name : $"-{flag.Letter} {flag.Name}";

    /// <summary><paramref name="text"/> in single quotes as shells of Bourne's family read it.</summary>
    public static string Quote(string text) =>
        $"'{text.Replace("'", "'\\''", StringComparison.Ordinal)}'";

    /// <summary>Appends a line ended by LF.</summary>
    public static void Line(this StringBuilder script, string line) =>
        script.Append(line).Append('\n');

    private static string[] Of(string valueName) =>
        valueName.Contains('|', StringComparison.Ordinal) && char.IsAsciiLetterLower(valueName[0])
            ? valueName.Split('|')
            : [];
}
