using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace BindAudit.Tests.Scanning.Suppression;

public sealed class MarkerTests : SuppressionTest
{
    [Theory]
    [InlineData("# ignore")]
    [InlineData("#ignore")]
    [InlineData("#\tIgnore  ")]
    [InlineData("# ignore -- the network is closed")]
    [InlineData("# ignore --x")]
    [InlineData("# ignore: CSP-D404")]
    [InlineData("# ignore:CSP-D404")]
    [InlineData("# ignore : csp-d404")]
    [InlineData("# ignore: FLASK-3")]
    [InlineData("# ignore: FLASK-9")]
    [InlineData("# ignore: W9")]
    [InlineData("# ignore: B104")]
    [InlineData("# ignore: OTHER-1 ,  CSP-D404 -- both")]
    [InlineData("# ignore: CSP-D404,")]
    [InlineData("# ignore: NOPE, CSP-D404")]
    [InlineData("# ignore: CSP-D404--why")]
    [InlineData("# see issue 12 # ignore: CSP-D404")]
    [InlineData("# noqa: E501  # ignore")]
    [InlineData("# type: ignore # ignore")]
    [InlineData("## ignore")]
    [InlineData("# nosec B104")]
    [InlineData("#nosec:B104")]
    [InlineData("# nosec B101, B104 -- fine")]
    [InlineData("# nosec B101 B104")]
    [InlineData("# noqa: S104")]
    [InlineData("# NOQA:E501,S104")]
    [InlineData("# noqa: CSP-D404")]
    [InlineData("# ruff: ignore[S104]")]
    [InlineData("# ruff: ignore[E501, S104] why")]
    [InlineData("# nosemgrep: FLASK-3")]
    [InlineData("# nosem: FLASK-3")]
    [InlineData("# nosemgrep: x.y.z, CSP-D404")]
    [InlineData("# NOSONAR(S8392)")]
    [InlineData("# NOSONAR (python:S8392)")]
    [InlineData("# pragma: no cytoscnpy")]
    [InlineData("# pragma:no  CytoScnPy -- why")]
    public void It_silences(string comment) => Silent($"hit()  {comment}\n");

    [Theory]
    [InlineData("# ignored because")]
    [InlineData("# ignore SIGPIPE here")]
    [InlineData("# ignore this")]
    [InlineData("# ignores")]
    [InlineData("# ignore-me")]
    [InlineData("# please ignore")]
    [InlineData("# to ignore: CSP-D404")]
    [InlineData("# ignore: OTHER-1")]
    [InlineData("# ignore: NOPE")]
    [InlineData("# ignore: this is CSP-D404")]
    [InlineData("# ignore: CSP-D404 because")]
    [InlineData("# ignore:")]
    [InlineData("# ignore: ,")]
    [InlineData("# ignore CSP-D404")]
    [InlineData("# ignore[CSP-D404]")]
    [InlineData("# ignore: CSP-*")]
    [InlineData("# type: ignore")]
    [InlineData("# type: ignore[CSP-D404]")]
    [InlineData("# pyright: ignore")]
    [InlineData("# ruff: ignore[E501]")]
    [InlineData("# ruff: ignore")]
    [InlineData("# ruff: ignore[S104")]
    [InlineData("# ruff: disable[S104]")]
    [InlineData("# ruff: noqa")]
    [InlineData("# flake8: noqa: E501")]
    [InlineData("# mypy: ignore")]
    [InlineData("# nosec")]
    [InlineData("# nosec: checked by hand")]
    [InlineData("# nosec B101")]
    [InlineData("# nosecB104")]
    [InlineData("# noqa")]
    [InlineData("# noqa: E501")]
    [InlineData("# nosemgrep")]
    [InlineData("# nosemgrep: x.y.z")]
    [InlineData("# NOSONAR")]
    [InlineData("# NOSONAR(S1)")]
    [InlineData("# pragma: no cover")]
    [InlineData("# pragma: no cytoscnpy here")]
    [InlineData("# ignore-file: CSP-D404")]
    [InlineData("; 'ignore: # ignore'")]
    [InlineData("; '''\n# ignore\n'''")]
    public void It_does_not(string comment) => Loud($"hit()  {comment}\n");

    [Theory]
    [InlineData("# ruff: noqa: S104")]
    [InlineData("# ruff: noqa: E501, S104")]
    [InlineData("# ruff: file-ignore[S104]")]
    [InlineData("# flake8: noqa: S104")]
    public void It_silences_the_file_wherever_it_stands(string comment)
    {
        Silent($"{comment}\nx = 1\nhit()\n");
        Silent($"hit()\nx = 1\n{comment}\n");
    }

    [Theory]
    [InlineData("# nosec")]
    [InlineData("# nosec: checked by hand")]
    [InlineData("# noqa")]
    [InlineData("# nosemgrep")]
    [InlineData("# NOSONAR")]
    public void A_blanket_marker_of_another_tool_counts_where_that_is_wanted(string comment) =>
        Assert.NotNull(
            Assert.Single(Apply($"hit() {comment}", Usual with { CompatBlanket = true }).Applied)
        );

    [Fact]
    public void Codes_of_another_tool_are_no_blanket() =>
        Assert.Null(
            Assert.Single(Apply("hit() # noqa: E501", Usual with { CompatBlanket = true }).Applied)
        );

    [Theory]
    [InlineData("# ignore", null)]
    [InlineData("# ignore --", "")]
    [InlineData("# ignore: B104 --  see the wiki -- page 2 ", "see the wiki -- page 2")]
    [InlineData("# ignore: B104 -- é", "é")]
    [InlineData("# nosec B104 -- closed", "closed")]
    public void The_reason_follows_two_dashes(string comment, string? reason) =>
        Assert.Equal(reason, Apply($"\nhit() {comment}", Usual).Applied[0]?.Reason);

    [Fact]
    public void The_comments_line_is_told() =>
        Assert.Equal(2, Apply("x = 1\n# ignore\nhit()\n", Usual).Applied[0]?.Line);

    [Fact]
    public void Any_comment_is_read()
    {
        var piece = Gen.Elements(
            "ignore",
            "-file",
            ":",
            "--",
            ",",
            " ",
            "#",
            "CSP-D404",
            "nosec",
            "noqa",
            "NOSONAR(",
            ")",
            "pragma:",
            "no cytoscnpy",
            "\t",
            "é",
            "\u00A0",
            "ignor",
            "a:b"
        );
        Prop.ForAll(
                piece.ListOf(8).Select(pieces => string.Concat(pieces)).ToArbitrary(),
                comment => Assert.Single(Apply($"hit()  #{comment}\n", Usual).Applied)
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(500).WithReplay(5, 7));
    }
}
