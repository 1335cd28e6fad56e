using System.Text;
using BindAudit.Cli.Commands;
using BindAudit.Cli.Flags;

namespace BindAudit.Cli.Completions;

/// <summary>The script for fish.</summary>
internal static class FishScript
{
    private const string Complete = "complete -c bindaudit";

    /// <summary>The whole script.</summary>
    public static string Text()
    {
        var script = new StringBuilder();
        script.Line("# fish completion for bindaudit. Once: bindaudit completion fish | source");
        script.Line($"{Complete} -f");
        script.Line($"{Complete} -s h -l help -d 'print help'");
        script.Line($"{Complete} -n __fish_use_subcommand -s V -l version -d 'print the version'");
        foreach (var (name, summary) in CompletedWords.First())
        {
            script.Line($"{Complete} -n __fish_use_subcommand -a {name} -d {Quote(summary)}");
        }

        foreach (var (group, members) in CompletedWords.Groups())
        {
            var names = string.Join(' ', members.ConvertAll(CompletedWords.LastWordOf));
            foreach (var member in members)
            {
                var word = CompletedWords.LastWordOf(member);
                script.Line(
                    $"{Complete} -n '{Seen(group)}; and not {Seen(names)}' -a {word} -d {Quote(member.Summary)}"
                );
            }
        }

        foreach (var entry in CommandTable.Entries)
        {
            WriteCommand(script, entry);
        }

        return script.ToString();
    }

    private static void WriteCommand(StringBuilder script, CommandEntry entry)
    {
        var words = entry.Name.Split(' ');
        var condition = $"-n '{string.Join("; and ", System.Array.ConvertAll(words, Seen))}'";
        var command = entry.Make();
        foreach (var flag in command.Flags)
        {
            script.Line($"{Complete} {condition} {OptionOf(flag)} -d {Quote(flag.Help)}");
        }

        foreach (var positional in command.Positionals)
        {
            if (CompletedWords.Of(positional) is { Length: > 0 } offered)
            {
                script.Line($"{Complete} {condition} -a '{string.Join(' ', offered)}'");
            }
            else if (CompletedWords.ArePaths(positional.Name))
            {
                script.Line($"{Complete} {condition} -F");
            }
        }
    }

    private static string OptionOf(Flag flag)
    {
        var letter = flag.Letter is null ? "" : $"-s {flag.Letter} ";
        var value =
            flag.ValueName is null || flag.IsValueOptional ? ""
            : CompletedWords.Of(flag) is { Length: > 0 } words
                ? $" -x -a '{string.Join(' ', words)}'"
            : CompletedWords.ArePaths(flag.ValueName) ? " -r -F"
            : " -x";
        return $"{letter}-l {flag.Name[2..]}{value}";
    }

    private static string Seen(string words) => $"__fish_seen_subcommand_from {words}";

    // In single quotes fish reads a backslash before a quote or a backslash only.
    private static string Quote(string text) =>
        $"'{text.Replace("\\", "\\\\", System.StringComparison.Ordinal).Replace("'", "\\'", System.StringComparison.Ordinal)}'";
}
