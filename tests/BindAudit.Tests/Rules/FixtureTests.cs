using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using BindAudit.Tests.Architecture;
using BindAudit.Tests.Cli;
using Xunit;

namespace BindAudit.Tests.Rules;

/// <summary>tests/fixtures/rules: rules of every shape, with what they find written above the lines.</summary>
public sealed partial class FixtureTests
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

    [Fact]
    public void Twenty_five_shapes_are_named() => Assert.True(Shapes.Length >= 25);

    /// <summary>Each line of the table stands in its fixture, below a mark that names its rule.</summary>
    [Fact]
    public void Every_shape_of_the_table_is_flagged() =>
        Tidy.None(Shapes.Where(shape => !IsFlagged(shape)).Select(shape => shape.Value));

    private static Match[] Shapes =>
        [
            .. Repository
                .Lines("tests/fixtures/rules/README.md")
                .Select(line => Shape().Match(line))
                .Where(match => match.Success),
        ];

    private static bool IsFlagged(Match shape)
    {
        var lines = Repository
            .Lines("tests/fixtures/rules/" + shape.Groups["fixture"].Value)
            .Select(line => line.Trim())
            .ToArray();
        var mark = "# flagged: " + shape.Groups["rule"].Value;
        var at = Enumerable
            .Range(0, lines.Length)
            .Where(at => lines[at] == shape.Groups["line"].Value);
        return at.Any(at => lines.Take(at).Reverse().TakeWhile(IsComment).Contains(mark));
    }

    private static bool IsComment(string line) => line.StartsWith('#');

    [GeneratedRegex(@"^\| .+ \| (?<fixture>\S+) \| (?<rule>[A-Z0-9-]+) \| `(?<line>.+)` \|$")]
    private static partial Regex Shape();
}
