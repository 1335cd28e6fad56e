using Xunit;

namespace BindAudit.Tests.Scanning.Suppression;

public sealed class CommentWarningTests : SuppressionTest
{
    [Fact]
    public void An_unknown_id_is_told_with_the_nearest_one() =>
        CheckWarnings(
            "x = 'é'  # ignore: CSP-D440, B104, NOPE",
            "1:10 unknown id `CSP-D440` suppresses nothing; did you mean `CSP-D404`?",
            "1:10 unknown id `NOPE` suppresses nothing"
        );

    [Theory]
    [InlineData("# ignore CSP-D404")]
    [InlineData("# ignored: CSP-D404")]
    [InlineData("# ignore(CSP-D404)")]
    [InlineData("# ignore[CSP-D404]")]
    [InlineData("# Ignoring CSP-D404.")]
    [InlineData("# ingore: CSP-D404")]
    [InlineData("# ignor: CSP-D404")]
    [InlineData("# ignire: CSP-D404")]
    [InlineData("# bindaudit: ignore CSP-D404")]
    [InlineData("# ignore: CSP-D404 because")]
    [InlineData("# see # ignore CSP-D404")]
    public void A_near_miss_is_told(string comment) =>
        CheckWarnings(comment, "1:1 not a suppression: write `# ignore: CSP-D404`");

    [Theory]
    [InlineData("# ignore")]
    [InlineData("# ignore: CSP-D404, b104")]
    [InlineData("# ignore SIGPIPE here")]
    [InlineData("# ignored because")]
    [InlineData("# ignore: this is prose")]
    [InlineData("# ignore:")]
    [InlineData("# see CSP-D404")]
    [InlineData("# fixes: CSP-D404")]
    [InlineData("# type: ignore[NOPE]")]
    [InlineData("# ruff: ignore[S104]")]
    [InlineData("# nosec B999")]
    [InlineData("# noqa: E501")]
    [InlineData("# nosemgrep: x.y.z")]
    [InlineData("'# ignore: NOPE'")]
    public void Other_comments_are_not(string comment) => CheckWarnings(comment);

    [Fact]
    public void A_whole_file_needs_an_id() =>
        CheckWarnings(
            "# ignore-file -- all of it",
            "1:1 `# ignore-file` needs an id: `# ignore-file: ID -- reason`"
        );

    [Fact]
    public void A_whole_file_is_silenced_at_its_top() =>
        CheckWarnings(
            "x = 1\n# ignore-file: B104",
            "2:1 `# ignore-file` counts only above the first statement"
        );

    [Fact]
    public void What_silences_nothing_is_told_where_that_is_wanted() =>
        CheckWarnings(
            Usual with
            {
                ReportUnused = true,
            },
            "hit()  # ignore: B104, OTHER-1\nx = 1  # ignore\ny = 1  # nosec B104\n",
            "1:8 suppression of `OTHER-1` silences nothing",
            "2:8 suppression silences nothing"
        );

    [Fact]
    public void Two_suppressions_of_one_finding_are_both_used() =>
        CheckWarnings(Usual with { ReportUnused = true }, "# ignore: B104\nhit()  # ignore\n");

    [Fact]
    public void Of_a_rule_that_does_not_run_nothing_is_known() =>
        CheckWarnings(
            Usual with
            {
                ReportUnused = true,
                IsSelection = true,
            },
            "x = 1  # ignore: OTHER-1\ny = 1  # ignore\nz = 1  # ignore: FLASK-3\n",
            "3:8 suppression of `FLASK-3` silences nothing"
        );

    [Fact]
    public void A_blanket_marker_of_another_tool_gets_one_hint()
    {
        var hint = Apply("x = 1  # nosec\nhit()  # nosec\nhit()  # noqa\n", Usual).BlanketHint;
        Assert.Equal(2, hint?.Line);
        Assert.Equal(
            "`# nosec` without an id suppresses nothing here: add `# ignore: FLASK-3`, or pass --compat-blanket",
            hint?.Message
        );
    }

    [Fact]
    public void A_finding_that_is_silenced_anyway_needs_no_hint() =>
        Assert.Null(Apply("# ignore\nhit()  # nosec\n", Usual).BlanketHint);
}
