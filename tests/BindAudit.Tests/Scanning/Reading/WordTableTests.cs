using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using BindAudit.Scanning.Reading;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace BindAudit.Tests.Scanning.Reading;

public sealed class WordTableTests
{
    private static readonly string[] Words =
    [
        "a",
        "ab",
        "abc",
        "b",
        "ba",
        "run",
        "runs",
        "r",
        "_x",
        "x9",
        "serve_forever",
    ];

    [Fact]
    public void It_finds_what_a_regular_expression_finds() =>
        Prop.ForAll(
                Gen.Elements(
                        "a",
                        "b",
                        "c",
                        "run",
                        "s",
                        "_",
                        "x",
                        "9",
                        " ",
                        ".",
                        "\n",
                        "é",
                        "serve_forever"
                    )
                    .ListOf(30)
                    .ToArbitrary(),
                parts => Found(string.Concat(parts)).SetEquals(Expected(string.Concat(parts)))
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(500).WithReplay(3, 5));

    private static HashSet<string> Found(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var sought = new SoughtWords();
        foreach (var word in Words)
        {
            sought.AddWord(word);
        }

        var words = new FileWords(
            sought,
            new BitSet(Words.Length),
            bytes.Length,
            ImportScan.Of(bytes)
        );
        new WordTable(Words).Find(bytes, words);
        return [.. Words.Where((_, at) => words.Present.Contains(at))];
    }

    private static IEnumerable<string> Expected(string text) =>
        Regex.Matches(text, "[A-Za-z0-9_]+").Select(match => match.Value).Where(Words.Contains);
}
