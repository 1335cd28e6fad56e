using System;
using Xunit;

namespace BindAudit.Tests.Cli;

public sealed class RuleNewTests
{
    [Theory]
    [InlineData("corp.net.listen")]
    [InlineData("corp.web.Service.serve")]
    public void What_is_scaffolded_works_as_it_stands(string call)
    {
        using var run = new CommandRun();
        Assert.Equal(0, run.Run("rules", "new", "CORP-001", "--call", call).Code);
        var (code, output, error) = run.Run("rules", "test", "CORP-001.yaml");
        Assert.Equal((0, "1 rule, 1 fixture: 6 passed, 0 failed\n", ""), (code, output, error));
    }

    [Fact]
    public void The_next_two_commands_are_printed()
    {
        using var run = new CommandRun();
        var (_, output, _) = run.Run("rules", "new", "CORP-001", "-o", "sec");
        Assert.Equal(
            """
            wrote sec/CORP-001.yaml and sec/CORP-001.py
            next:
              bindaudit rules test sec/CORP-001.yaml
              bindaudit scan --rules sec/CORP-001.yaml .

            """.Replace("\r\n", "\n", StringComparison.Ordinal),
            output
        );
    }

    [Fact]
    public void Nothing_is_overwritten()
    {
        using var run = new CommandRun().With("CORP-001.py", "mine\n");
        var (code, _, error) = run.Run("rules", "new", "CORP-001");
        Assert.Equal((2, "error: rules new: CORP-001.py exists already\n"), (code, error));
        Assert.False(run.Has("CORP-001.yaml"));
    }

    [Fact]
    public void A_bad_id_is_refused()
    {
        using var run = new CommandRun();
        Assert.Equal(
            "error: rules new: `1x` is no id, expected a letter, then letters, digits, `-`, `_` or `.`\n",
            run.Run("rules", "new", "1x").Error
        );
    }
}
