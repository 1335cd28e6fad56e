using System;
using BindAudit.EndToEnd.Tests.Support;
using Xunit;

namespace BindAudit.EndToEnd.Tests;

public class HelpTests
{
    [Fact]
    public void The_version_is_one_line() =>
        Assert.Equal("bindaudit 0.1.0\n", Tool.Run(AppContext.BaseDirectory, "--version").Output);

    [Fact]
    public void Help_lists_the_commands_and_the_exit_codes()
    {
        var help = Tool.Run(AppContext.BaseDirectory, "--help");
        Assert.Equal((0, ""), (help.ExitCode, help.Error));
        Assert.Contains("inspect calls", help.Output, StringComparison.Ordinal);
        Assert.Contains("exit codes: 0", help.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("scan")]
    [InlineData("query")]
    [InlineData("explain")]
    [InlineData("rules list")]
    [InlineData("rules show")]
    [InlineData("rules check")]
    [InlineData("inspect tokens")]
    [InlineData("inspect tree")]
    [InlineData("inspect imports")]
    [InlineData("inspect calls")]
    [InlineData("lsp")]
    public void Every_command_has_help_with_examples(string command)
    {
        var help = Tool.Run(AppContext.BaseDirectory, [.. command.Split(' '), "--help"]);
        Assert.Equal(0, help.ExitCode);
        Assert.Contains(
            $"usage: bindaudit {command} [OPTIONS]",
            help.Output,
            StringComparison.Ordinal
        );
        Assert.Contains($"examples:\n  bindaudit {command}", help.Output, StringComparison.Ordinal);
    }
}
