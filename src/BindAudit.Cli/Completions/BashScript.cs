using System.Collections.Generic;
using System.Text;
using BindAudit.Cli.Commands;

namespace BindAudit.Cli.Completions;

/// <summary>The script for bash; where nothing is offered, readline offers files.</summary>
internal static class BashScript
{
    /// <summary>The whole script.</summary>
    public static string Text()
    {
        var script = new StringBuilder();
        script.Line("# bash completion for bindaudit. Once: source <(bindaudit completion bash)");
        script.Line("_bindaudit() {");
        script.Line("    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]}");
        script.Line("    local command=${COMP_WORDS[1]} words=");
        script.Line("    COMPREPLY=()");
        // bash cuts words at the sign of equality: --format=sarif is three.
        script.Line("    if [[ $cur == = ]]; then cur=");
        script.Line("    elif [[ $prev == = ]]; then prev=${COMP_WORDS[COMP_CWORD-2]}; fi");
        script.Line("    if (( COMP_CWORD == 1 )); then");
        var first = new List<string>();
        foreach (var (name, _) in CompletedWords.First())
        {
            first.Add(name);
        }

        Offer(script, "        ", string.Join(' ', first) + " --help --version");
        script.Line("        return");
        script.Line("    fi");
        WriteGroups(script);
        WriteValues(script);
        WriteOptions(script);
        script.Line("}");
        script.Line("complete -o bashdefault -o default -F _bindaudit bindaudit");
        return script.ToString();
    }

    private static void WriteGroups(StringBuilder script)
    {
        script.Line("    case $command in");
        foreach (var (group, members) in CompletedWords.Groups())
        {
            script.Line($"        {group})");
            script.Line("            if (( COMP_CWORD == 2 )); then");
            Offer(
                script,
                "                ",
                string.Join(' ', members.ConvertAll(CompletedWords.LastWordOf)) + " --help"
            );
            script.Line("                return");
            script.Line("            fi");
            script.Line("            command=\"$command ${COMP_WORDS[2]}\" ;;");
        }

        script.Line("    esac");
    }

    private static void WriteValues(StringBuilder script)
    {
        script.Line("    case \"$command $prev\" in");
        foreach (var entry in CommandTable.Entries)
        {
            foreach (var flag in entry.Make().Flags)
            {
                var words = CompletedWords.Of(flag);
                if (words.Length > 0)
                {
                    var letter = flag.Letter is null ? "" : $" | \"{entry.Name} -{flag.Letter}\"";
                    script.Line(
                        $"        \"{entry.Name} {flag.Name}\"{letter}) words=\"{string.Join(' ', words)}\" ;;"
                    );
                }
                else if (flag is { ValueName: not null, IsValueOptional: false })
                {
                    script.Line($"        \"{entry.Name} {flag.Name}\") return ;;");
                }
            }
        }

        script.Line("    esac");
        script.Line("    if [[ -n $words ]]; then");
        script.Line("        COMPREPLY=($(compgen -W \"$words\" -- \"$cur\"))");
        script.Line("        return");
        script.Line("    fi");
    }

    private static void WriteOptions(StringBuilder script)
    {
        script.Line("    case $command in");
        foreach (var entry in CommandTable.Entries)
        {
            var command = entry.Make();
            var spellings = new List<string>();
            foreach (var flag in command.Flags)
            {
                spellings.Add(CompletedWords.SpellingsOf(flag));
            }

            spellings.Add("--help");
            script.Line($"        \"{entry.Name}\")");
            script.Line("            if [[ $cur == -* ]]; then");
            Offer(script, "                ", string.Join(' ', spellings));
            foreach (var positional in command.Positionals)
            {
                if (CompletedWords.Of(positional) is { Length: > 0 } words)
                {
                    script.Line("            else");
                    Offer(script, "                ", string.Join(' ', words));
                }
            }

            script.Line("            fi ;;");
        }

        script.Line("    esac");
    }

    private static void Offer(StringBuilder script, string indent, string words) =>
        script.Line($"{indent}COMPREPLY=($(compgen -W \"{words}\" -- \"$cur\"))");
}
