using System;
using System.Collections.Generic;
using System.Linq;
using BindAudit.Syntax.Tokens;
using BindAudit.Syntax.Tree;
using Xunit;

namespace BindAudit.Tests.Syntax.Grammar;

/// <summary>One token more or less changes the calls of its own line, of no other; the same for a library is <c>BindAudit.Benchmarks recovery FOLDER</c>.</summary>
public sealed class TokenEditTests
{
    [Theory]
    [InlineData("expressions", 99.5)]
    [InlineData("statements", 99.5)]
    [InlineData("layout", 97)]
    public void Without_one_token_all_other_lines_keep_their_calls(string name, double share) =>
        CheckShare(
            name,
            share,
            (tokens, at) => tokens.Tokens[at].Length > 0 ? [TokenEdit.Delete(tokens, at)] : []
        );

    [Theory]
    [InlineData("expressions", 99.5)]
    [InlineData("statements", 99.5)]
    [InlineData("layout", 97)]
    public void With_one_token_more_all_other_lines_keep_their_calls(string name, double share)
    {
        var random = new NumberSequence(20_261_120);
        CheckShare(name, share, (tokens, at) => at % 3 == 0 ? [Insert(tokens, at, random)] : []);
    }

    private static TokenEdit Insert(TokenizedSource tokens, int at, NumberSequence random)
    {
        var from = random.Next(tokens.Tokens.Length);
        return TokenEdit.Insert(tokens, at, from);
    }

    private static void CheckShare(
        string name,
        double share,
        Func<TokenizedSource, int, IEnumerable<TokenEdit>> editsAt
    )
    {
        var tree = SyntaxTree.Parse(SyntaxFixtureTests.Read(name));
        var edits = Enumerable
            .Range(0, tree.Tokens.Tokens.Length)
            .SelectMany(at => editsAt(tree.Tokens, at))
            .ToArray();
        var failed = edits
            .Select(edit => (edit.Kind, edit.Start, Found: edit.Differences(tree)))
            .Where(edit => edit.Found.Count > 0)
            .Select(edit => $"{edit.Kind} at {edit.Start}: {string.Join(", ", edit.Found)}")
            .ToArray();
        var held = 100.0 * (edits.Length - failed.Length) / edits.Length;
        Assert.True(held >= share, $"{held:F2} %\n{string.Join('\n', failed)}");
    }
}
