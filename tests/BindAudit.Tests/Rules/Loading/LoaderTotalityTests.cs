using System;
using System.Linq;
using BindAudit.Rules.Loading;
using BindAudit.Rules.Queries;
using Xunit;

namespace BindAudit.Tests.Rules.Loading;

/// <summary>Whatever stands in a rules file, the loader answers with errors, not with exceptions.</summary>
public sealed class LoaderTotalityTests
{
    private const uint Seed = 404;

    private static readonly string[] Pieces =
    [
        "",
        ":",
        "- ",
        "\n",
        "  ",
        "\"",
        "'",
        "[",
        "]",
        "{",
        "}",
        "#",
        "|",
        ">",
        "*a",
        "&a ",
        "!!binary ",
        "\t",
        "\r\n",
        "null",
        "$",
        "(",
        ")",
        "\U0001F600",
        "\0",
        "%",
        "? ",
        "---\n",
        "\\",
    ];

    [Fact]
    public void A_damaged_pack_gives_errors_with_places_inside_it()
    {
        var pack = BuiltInPack.Read().Yaml;
        var state = Seed;
        for (var round = 0; round < 400; round++)
        {
            var yaml = Damage(pack, ref state);
            var load = RuleLoader.Load([new RuleFile("rules.yaml", yaml, false)]);
            var lines = yaml.Split('\n').Length + yaml.Count(character => character == '\r');
            Assert.All(load.Errors, error => Assert.InRange(error.Line, 1, lines + 1));
            Assert.All(load.Errors, error => Assert.DoesNotContain('\n', error.Message));
            Assert.Equal(load.Rules is null, load.Errors.Any(error => !error.IsWarning));
        }
    }

    [Fact]
    public void A_damaged_query_gives_a_query_or_an_error()
    {
        const string query =
            "FlaskApp.method(\"run\").where(\"host\", $any or tuple(1, _)).also(.set(\"x\").where(\"value\", True)) | call('a.b').where(0, address(glob('*')))";
        var state = Seed;
        for (var round = 0; round < 5000; round++)
        {
            var result = QueryParser.Parse(Damage(query, ref state));
            Assert.True(result.Success || result.Message.Length > 0);
        }
    }

    private static string Damage(string text, ref uint state)
    {
        var at = Next(ref state, text.Length);
        var length = Math.Min(Next(ref state, 6), text.Length - at);
        return text.Remove(at, length).Insert(at, Pieces[Next(ref state, Pieces.Length)]);
    }

    /// <summary>A linear congruential generator: the same damage on every run and every runtime.</summary>
    private static int Next(ref uint state, int bound)
    {
        state = unchecked((state * 1664525) + 1013904223);
        return (int)((state >> 8) % (uint)bound);
    }
}
