using System.Collections.Generic;
using BindAudit.Scanning.Analysis;
using BindAudit.Semantics.Summaries;
using BindAudit.Syntax.Tree;
using BindAudit.Text;
using Xunit;

namespace BindAudit.Tests.Scanning.Analysis;

public sealed class SummaryCacheTests
{
    private readonly List<string> _made = [];

    [Fact]
    public void What_is_kept_is_made_once() => Check("a b", mostTerms: 1000, "a", "b", "a", "b");

    [Fact]
    public void Beyond_the_bound_the_oldest_are_made_again() =>
        Check("a b c a", mostTerms: 2 * Summary("x").Size, "a", "b", "c", "b", "c", "a");

    [Fact]
    public void A_file_beyond_the_bound_is_not_kept() =>
        Check("a a b a", mostTerms: 0, "a", "a", "b", "a");

    [Fact]
    public void What_cannot_be_read_is_asked_for_once()
    {
        var cache = new SummaryCache(mostTerms: 1000);
        var asked = 0;
        for (var round = 0; round < 2; round++)
        {
            Assert.Null(cache.Of("a", Nothing));
        }

        Assert.Equal(1, asked);

        ModuleSummary? Nothing()
        {
            asked++;
            return null;
        }
    }

    private void Check(string expected, long mostTerms, params string[] paths)
    {
        var cache = new SummaryCache(mostTerms);
        foreach (var path in paths)
        {
            Assert.Equal(path, cache.Of(path, () => Make(path))!.Path);
        }

        Assert.Equal(expected, string.Join(' ', _made));
    }

    private ModuleSummary Make(string path)
    {
        _made.Add(path);
        return Summary(path);
    }

    private static ModuleSummary Summary(string path) =>
        ModuleSummary.Of(SyntaxTree.Parse(SourceText.From("f(1, 2)")), path, path, false);
}
