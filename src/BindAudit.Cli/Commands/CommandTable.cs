using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using BindAudit.Cli.Commands.Inspect;
using BindAudit.Cli.Commands.Rules;

namespace BindAudit.Cli.Commands;

/// <summary>The commands: a new one is a class and a line here.</summary>
internal static class CommandTable
{
    /// <summary>In the order in which help shows them.</summary>
    public static readonly ImmutableArray<CommandEntry> Entries =
    [
        new(
            "scan",
            "find services bound to all network interfaces",
            static () => new ScanCommand()
        ),
        new("query", "run one query, without a rules file", static () => new QueryCommand()),
        new(
            "explain",
            "say why each rule did or did not match at a line",
            static () => new ExplainCommand()
        ),
        new("rules list", "list the rules", static () => new ListCommand()),
        new("rules show", "show a rule or group in full", static () => new ShowCommand()),
        new("rules check", "check rules files", static () => new CheckCommand()),
        new("rules test", "run examples and annotated fixtures", static () => new TestCommand()),
        new(
            "rules new",
            "write a rule and its fixture to begin with",
            static () => new NewCommand()
        ),
        new(
            "rules schema",
            "print the JSON Schema of rules files",
            static () => new SchemaCommand()
        ),
        new("rules docs", "write a page for each rule", static () => new DocsCommand()),
        new("inspect tokens", "print tokens as NDJSON", static () => new TokensCommand()),
        new("inspect tree", "print syntax trees as NDJSON", static () => new TreeCommand()),
        new(
            "inspect imports",
            "print resolved imports as NDJSON",
            static () => new ImportsCommand()
        ),
        new("inspect calls", "print calls as NDJSON", static () => new CallsCommand()),
        new("baseline", "accept today's findings", static () => new BaselineCommand()),
        new(
            "init",
            "write a configuration file and a pre-commit hook",
            static () => new InitCommand()
        ),
        new("graph", "print the call graph", static () => new GraphCommand()),
        new(
            "completion",
            "print a completion script for a shell",
            static () => new CompletionCommand()
        ),
        new("lsp", "serve an editor over standard streams", static () => new LspCommand()),
    ];

    /// <summary>Whether <paramref name="words"/> name a group of commands and none of its members.</summary>
    public static bool IsGroupOnly(string[] words) =>
        IsGroup(words[0]) && (words.Length == 1 || words[1].StartsWith('-'));

    /// <summary>The command that <paramref name="words"/> begin with, and how many of them name it.</summary>
    /// <exception cref="UsageException">No command is called so; names the nearest one.</exception>
    public static Command Find(string[] words, out int used)
    {
        used = IsGroup(words[0]) ? 2 : 1;
        if (used > words.Length)
        {
            throw new UsageException($"{words[0]}: a command is expected: {MembersOf(words[0])}");
        }

        var name = used == 1 ? words[0] : words[0] + " " + words[1];
        foreach (var entry in Entries)
        {
            if (string.Equals(entry.Name, name, StringComparison.Ordinal))
            {
                return entry.Make();
            }
        }

        throw used == 1 ? Unknown(words[0]) : UnknownMember(words[0], words[1]);
    }

    private static bool IsGroup(string word)
    {
        foreach (var entry in Entries)
        {
            if (
                entry.Name.Length > word.Length
                && entry.Name[word.Length] == ' '
                && entry.Name.StartsWith(word, StringComparison.Ordinal)
            )
            {
                return true;
            }
        }

        return false;
    }

    private static UsageException Unknown(string word)
    {
        if (word.StartsWith('-'))
        {
            var options = Suggestion.For(word, ["--help", "--version"]);
            return new UsageException($"unknown option '{word}'{options}");
        }

        var names = new List<string>();
        foreach (var entry in Entries)
        {
            names.Add(entry.Name.Split(' ')[0]);
        }

        var hint = Suggestion.For(word, names);
        return new UsageException(
            $"unknown command '{word}'{(hint.Length > 0 ? hint : "; see bindaudit --help")}"
        );
    }

    private static UsageException UnknownMember(string group, string word)
    {
        var hint = Suggestion.For(word, NamesOf(group));
        return new UsageException(
            $"{group}: unknown command '{word}'; expected {MembersOf(group)}{hint}"
        );
    }

    private static string MembersOf(string group) => string.Join(", ", NamesOf(group));

    private static List<string> NamesOf(string group)
    {
        var names = new List<string>();
        foreach (var entry in Entries)
        {
            if (entry.Name.StartsWith(group + " ", StringComparison.Ordinal))
            {
                names.Add(entry.Name[(group.Length + 1)..]);
            }
        }

        return names;
    }
}
