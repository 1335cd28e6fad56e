using BindAudit.Rules.Paths;
using Xunit;

namespace BindAudit.Tests.Rules.Paths;

/// <summary>Expectations are those of gitignore(5) and of <c>git check-ignore</c>.</summary>
public sealed class PathGlobTests
{
    [Theory]
    [InlineData("*.py", "a.py")]
    [InlineData("*.py", "a/b/c.py")]
    [InlineData("build", "x/build")]
    [InlineData("/build", "build")]
    [InlineData("doc/frotz", "doc/frotz")]
    [InlineData("**/foo", "foo")]
    [InlineData("**/foo", "a/b/foo")]
    [InlineData("**/foo/bar", "x/foo/bar")]
    [InlineData("abc/**", "abc/d/e")]
    [InlineData("a/**/b", "a/b")]
    [InlineData("a/**/b", "a/x/y/b")]
    [InlineData("a/**/b/**/c", "a/b/x/b/c")]
    [InlineData("**", "a/b")]
    [InlineData("foo/*", "foo/test.json")]
    [InlineData("f?o", "f\u00e9o")]
    [InlineData("f?o", "f\U0001F600o")]
    [InlineData("[a-c]x", "bx")]
    [InlineData("[!a-c]x", "dx")]
    [InlineData("[]]x", "]x")]
    [InlineData("[\\]]x", "]x")]
    [InlineData("[[:digit:]-]x", "-x")]
    [InlineData("[[:digit:]]x", "7x")]
    [InlineData("a*b*c", "aXbYbc")]
    [InlineData("\\!x", "!x")]
    [InlineData("\\#x", "#x")]
    [InlineData("\\*", "*")]
    [InlineData("a**b", "aXXb")]
    [InlineData("a\\/b", "a/b")]
    public void A_pattern_matches(string pattern, string path) =>
        Assert.True(PathGlob.Parse(pattern).Matches(path, isDirectory: false));

    [Theory]
    [InlineData("*.py", "a.pyc")]
    [InlineData("/build", "x/build")]
    [InlineData("doc/frotz", "a/doc/frotz")]
    [InlineData("abc/**", "abc")]
    [InlineData("foo/*", "foo/bar/hello.c")]
    [InlineData("build", "Build")]
    [InlineData("build", "rebuild")]
    [InlineData("a/**/b", "a/xb")]
    [InlineData("[a-cx", "[a-cx")]
    [InlineData("[!a]", "a")]
    [InlineData("a[/]b", "a/b")]
    [InlineData("\\*", "x")]
    [InlineData("x\\", "x")]
    [InlineData("", "x")]
    [InlineData("/", "x")]
    [InlineData("build/", "build")]
    public void A_pattern_does_not_match(string pattern, string path) =>
        Assert.False(PathGlob.Parse(pattern).Matches(path, isDirectory: false));

    [Fact]
    public void A_final_slash_matches_directories_at_any_depth() =>
        Assert.True(PathGlob.Parse("build/").Matches("a/build", isDirectory: true));

    [Theory]
    [InlineData("tests/", "tests/a/b.py", true)]
    [InlineData("tests", "a/tests/b.py", true)]
    [InlineData("tests/**", "tests/b.py", true)]
    [InlineData("tests/**", "a/tests/b.py", false)]
    [InlineData("tests/", "tests", false)]
    [InlineData("/a/b", "a/b/c/d.py", true)]
    public void A_file_is_covered_by_a_directory_above_it(
        string pattern,
        string path,
        bool covers
    ) => Assert.Equal(covers, PathGlob.Parse(pattern).Covers(path));

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("# comment")]
    [InlineData("\r\n")]
    public void An_ignore_line_may_say_nothing(string line) =>
        Assert.Null(PathGlob.ParseIgnoreLine(line));

    [Fact]
    public void A_backslash_keeps_a_final_blank() =>
        Assert.True(PathGlob.ParseIgnoreLine("x\\   \n")!.Matches("x ", isDirectory: false));

    [Fact]
    public void An_exclamation_mark_negates()
    {
        var glob = PathGlob.Parse("!keep.py");
        Assert.True(glob.IsNegated && glob.Matches("a/keep.py", isDirectory: false));
    }

    [Fact]
    public void Many_stars_do_not_take_long() =>
        Assert.False(
            PathGlob
                .Parse(string.Concat(System.Linq.Enumerable.Repeat("*a", 200)) + "b")
                .Matches(new string('a', 20_000), isDirectory: false)
        );
}
