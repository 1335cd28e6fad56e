using System;
using System.Collections.Generic;
using System.Text;
using BindAudit.Cli.Commands;

namespace BindAudit.Cli.Completions;

/// <summary>The script for PowerShell; where nothing is offered, it offers files.</summary>
internal static class PowerShellScript
{
    /// <summary>The whole script.</summary>
    public static string Text()
    {
        var script = new StringBuilder();
        script.Line(
            "# PowerShell completion for bindaudit. Once: bindaudit completion pwsh | Out-String | Invoke-Expression"
        );
        script.Line("Register-ArgumentCompleter -Native -CommandName bindaudit -ScriptBlock {");
        script.Line("    param($wordToComplete, $commandAst, $cursorPosition)");
        WriteTables(script);
        script.Line("    $words = @($commandAst.CommandElements | ForEach-Object { \"$_\" })");
        script.Line(
            "    if ($wordToComplete -and $words.Count -gt 1) { $words = @($words[0..($words.Count - 2)]) }"
        );
        script.Line("    $command = ''");
        script.Line("    if ($words.Count -gt 1) { $command = $words[1] }");
        script.Line(
            "    if ($members.ContainsKey($command) -and $words.Count -gt 2) { $command = \"$command $($words[2])\" }"
        );
        script.Line("    $value = \"$command $($words[-1])\"");
        script.Line("    $offered = if ($values.ContainsKey($value)) { $values[$value] }");
        script.Line("    elseif ($members.ContainsKey($command)) { $members[$command] }");
        script.Line("    elseif ($options.ContainsKey($command)) { $options[$command] }");
        script.Line(
            "    $offered | Where-Object { $_ -like \"$wordToComplete*\" } | ForEach-Object {"
        );
        script.Line(
            "        [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)"
        );
        script.Line("    }");
        script.Line("}");
        return script.ToString();
    }

    private static void WriteTables(StringBuilder script)
    {
        script.Line("    $members = @{");
        foreach (var (group, members) in CompletedWords.Groups())
        {
            Entry(script, group, members.ConvertAll(CompletedWords.LastWordOf));
        }

        script.Line("    }");
        script.Line("    $options = @{");
        Entry(script, "", CompletedWords.First().ConvertAll(static word => word.Name));
        foreach (var entry in CommandTable.Entries)
        {
            var words = new List<string>();
            var command = entry.Make();
            foreach (var positional in command.Positionals)
            {
                words.AddRange(CompletedWords.Of(positional));
            }

            foreach (var flag in command.Flags)
            {
                words.Add(flag.Name);
            }

            words.Add("--help");
            Entry(script, entry.Name, words);
        }

        script.Line("    }");
        WriteValues(script);
    }

    private static void WriteValues(StringBuilder script)
    {
        script.Line("    $values = @{");
        foreach (var entry in CommandTable.Entries)
        {
            foreach (var flag in entry.Make().Flags)
            {
                if (CompletedWords.Of(flag) is { Length: > 0 } words)
                {
                    Entry(script, $"{entry.Name} {flag.Name}", words);
                }
            }
        }

        script.Line("    }");
    }

    private static void Entry(StringBuilder script, string key, IEnumerable<string> words) =>
        script.Line(
            $"        '{key}' = @('{string.Join("', '", words).Replace("''", "'", StringComparison.Ordinal)}')"
        );
}
