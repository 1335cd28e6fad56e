using System;
using System.Collections.Generic;
using System.Diagnostics;
using BindAudit.EndToEnd.Tests.Support;
using Xunit;

namespace BindAudit.EndToEnd.Tests;

public class CompletionTests
{
    [Theory]
    [InlineData("scan --no-g", "--no-gitignore")]
    [InlineData("rules sh", "show")]
    [InlineData("rules list --g", "--groups")]
    [InlineData("scan --format = sa", "sarif")]
    [InlineData("graph --format m", "mermaid")]
    [InlineData("completion p", "pwsh")]
    public void Bash_completes(string words, string expected) =>
        Assert.Equal(expected + "\n", Completed(words.Split(' ')));

    [Fact]
    public void Every_command_can_be_completed_in_every_shell()
    {
        using var folder = new Folder();
        var commands = new List<string>();
        foreach (var line in folder.Run("--help").Output.Split("options:")[0].Split('\n'))
        {
            if (line.StartsWith("  ", StringComparison.Ordinal) && char.IsAsciiLetterLower(line[2]))
            {
                commands.Add(line.Trim().Split("  ")[0].Split(' ')[^1]);
            }
        }

        Assert.Contains("scan", commands);
        foreach (var shell in (string[])["bash", "zsh", "fish", "pwsh"])
        {
            var script = folder.Run("completion", shell).Output;
            Assert.All(
                commands,
                command => Assert.Contains(command, script, StringComparison.Ordinal)
            );
        }
    }

    [Fact]
    public void Another_shell_is_refused_with_the_nearest_one()
    {
        using var folder = new Folder();
        Assert.Equal(
            "error: completion: 'bsh' is not accepted; expected bash, zsh, fish, pwsh; did you mean 'bash'?\n",
            folder.Run("completion", "bsh").Error
        );
    }

    private static string Completed(string[] words)
    {
        using var folder = new Folder();
        var script = folder.Run("completion", "bash").Output;
        folder.Add(
            "try.bash",
            script
                + $"COMP_WORDS=(bindaudit {string.Join(' ', words)})\nCOMP_CWORD={words.Length}\n_bindaudit\necho \"${{COMPREPLY[*]}}\"\n"
        );
        var start = new ProcessStartInfo("bash", [folder.PathOf("try.bash")])
        {
            RedirectStandardOutput = true,
        };
        using var bash = Process.Start(start)!;
        return bash.StandardOutput.ReadToEnd();
    }
}
