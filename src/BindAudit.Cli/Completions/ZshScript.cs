using System;
using System.Text;
using BindAudit.Cli.Commands;
using BindAudit.Cli.Flags;

namespace BindAudit.Cli.Completions;

/// <summary>The script for zsh: a file <c>_bindaudit</c> in a folder of <c>$fpath</c>, or read by <c>source</c>.</summary>
internal static class ZshScript
{
    /// <summary>The whole script.</summary>
    public static string Text()
    {
        var script = new StringBuilder();
        script.Line("#compdef bindaudit");
        script.Line("# zsh completion for bindaudit. Once: source <(bindaudit completion zsh)");
        foreach (var (group, members) in CompletedWords.Groups())
        {
            script.Line($"_bindaudit_{group}() {{");
            WriteBranch(
                script,
                members.ConvertAll(entry => (CompletedWords.LastWordOf(entry), entry.Summary)),
                word => members.Find(entry => CompletedWords.LastWordOf(entry) == word)
            );
        }

        script.Line("_bindaudit() {");
        WriteBranch(script, CompletedWords.First(), FindCommand);
        script.Line("if [[ $funcstack[1] == _bindaudit ]]; then");
        script.Line("    _bindaudit \"$@\"");
        script.Line("else");
        script.Line("    compdef _bindaudit bindaudit");
        script.Line("fi");
        return script.ToString();
    }

    private static CommandEntry? FindCommand(string name)
    {
        foreach (var entry in CommandTable.Entries)
        {
            if (entry.Name == name)
            {
                return entry;
            }
        }

        return null;
    }

    /// <summary>The body of a function that takes one of <paramref name="words"/> and goes on with what that word allows.</summary>
    private static void WriteBranch(
        StringBuilder script,
        System.Collections.Generic.List<(string Name, string Summary)> words,
        Func<string, CommandEntry?> find
    )
    {
        script.Line("    local curcontext=\"$curcontext\" state line");
        script.Line("    typeset -A opt_args");
        script.Line("    _arguments -C '1: :->command' '*:: :->rest'");
        script.Line("    case $state in");
        script.Line("    command)");
        script.Line("        local -a commands=(");
        foreach (var (name, summary) in words)
        {
            script.Line($"            {CompletedWords.Quote($"{name}:{summary}")}");
        }

        script.Line("        )");
        script.Line("        _describe command commands ;;");
        script.Line("    rest)");
        script.Line("        case $line[1] in");
        foreach (var (name, _) in words)
        {
            WriteRest(script, name, find(name));
        }

        script.Line("        esac ;;");
        script.Line("    esac");
        script.Line("}");
    }

    private static void WriteRest(StringBuilder script, string name, CommandEntry? entry)
    {
        if (entry is null)
        {
            script.Line($"        {name}) _bindaudit_{name} ;;");
            return;
        }

        var command = entry.Make();
        script.Line($"        {name})");
        script.Line("            _arguments \\");
        foreach (var flag in command.Flags)
        {
            script.Line($"                {SpecOf(flag)} \\");
        }

        foreach (var positional in command.Positionals)
        {
            var action = ActionOf(CompletedWords.Of(positional), positional.Name);
            var count = positional.IsMany ? "*" : "";
            script.Line(
                $"                {CompletedWords.Quote($"{count}:{Plain(positional.Name)}:{action}")} \\"
            );
        }

        script.Line("                '(-h --help)'{-h,--help}'[print help]' ;;");
    }

    private static string SpecOf(Flag flag)
    {
        var help = flag
            .Help.Replace("[", "\\[", StringComparison.Ordinal)
            .Replace("]", "\\]", StringComparison.Ordinal);
        var value = flag.ValueName is null
            ? ""
            : $":{Plain(flag.ValueName)}:{ActionOf(CompletedWords.Of(flag), flag.ValueName)}";
        var equals =
            flag.ValueName is null ? ""
            : flag.IsValueOptional ? "=-"
            : "=";
        value = flag.IsValueOptional ? ":" + value : value;
        return flag.Letter is null
            ? CompletedWords.Quote($"*{flag.Name}{equals}[{help}]{value}")
            : $"'*'{{-{flag.Letter},{flag.Name}{equals}}}{CompletedWords.Quote($"[{help}]{value}")}";
    }

    private static string ActionOf(string[] words, string valueName) =>
        words.Length > 0 ? $"({string.Join(' ', words)})"
        : CompletedWords.ArePaths(valueName) ? "_files"
        : " ";

    private static string Plain(string valueName) =>
        valueName
            .Replace(":", " ", StringComparison.Ordinal)
            .Replace("[", "", StringComparison.Ordinal)
            .Replace("]", "", StringComparison.Ordinal);
}
