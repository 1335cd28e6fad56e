using System;
using System.IO;
using BindAudit.Tests.Architecture;
using BindAudit.Tests.Cli;
using Xunit;

namespace BindAudit.Tests.Rules;

/// <summary>tests/fixtures/rules: rules of every shape, with what they find written above the lines.</summary>
public sealed class FixtureTests
{
    [Fact]
    public void Every_mark_of_every_fixture_holds()
    {
        using var run = new CommandRun();
        var (code, output, error) = run.Run(
            "rules",
            "test",
            Path.Combine(Repository.Root, "tests/fixtures/rules")
        );
        Assert.Equal("", error);
        Assert.EndsWith(", 0 failed\n", output, StringComparison.Ordinal);
        Assert.Equal(0, code);
    }
}
