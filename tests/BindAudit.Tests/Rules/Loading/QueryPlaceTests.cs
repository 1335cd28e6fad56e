using Xunit;
using static BindAudit.Tests.Rules.Loading.LoadingErrors;

namespace BindAudit.Tests.Rules.Loading;

/// <summary>Where a mistake in a query stands in the YAML source, and the traps of YAML around queries.</summary>
public sealed class QueryPlaceTests
{
    [Theory]
    [InlineData("'Ap'", "9:13: unknown type `Ap`, did you mean `App`?")]
    [InlineData(
        "\"App.method(\\\"x\\\").where(\\\"h\\\", $ayn)\"",
        "9:44: unknown value set `$ayn`, did you mean `$any`?"
    )]
    [InlineData(
        "'App.where(\"it''s\", $ayn)'",
        "9:32: unknown value set `$ayn`, did you mean `$any`?"
    )]
    [InlineData(
        "|\n      App\n        .method(\"run\")\n        .wher(\"host\", _)",
        "12:10: unknown step `wher`, did you mean `where`?"
    )]
    [InlineData(
        ">-\n      App\n      .method(\"run\")\n      .wher(\"host\", _)",
        "12:8: unknown step `wher`, did you mean `where`?"
    )]
    [InlineData(
        "App\n      .wher(\"host\", _)",
        "10:8: unknown step `wher`, did you mean `where`?"
    )]
    [InlineData("\n      - App\n      - Ap", "11:9: unknown type `Ap`, did you mean `App`?")]
    public void The_place_is_that_of_the_YAML_source(string query, string error) =>
        CheckRule($"query: {query}", error);

    [Theory]
    [InlineData(
        "App.method( # the run",
        "9:23: expected string (` #` begins a YAML comment: write the query in a `|` block)"
    )]
    [InlineData(
        ">\n      App.method(\"run\") # all\n      .where(\"host\", _)",
        "10:25: this `#` hides the rest of the query, because YAML joins its lines: write it in a `|` block"
    )]
    [InlineData(
        "[App, App]",
        "9:12: a flow list splits queries at commas: write one query a line, each after `- `"
    )]
    public void A_YAML_trap_is_named(string query, string error) =>
        CheckRule($"query: {query}", error);

    [Theory]
    [InlineData(
        "[App.where(\"a\", \"b\")]",
        "9:31: this is not YAML: while parsing a flow sequence, did not find expected ',' or ']' (a flow list splits at commas: write one query a line, each after `- `)"
    )]
    [InlineData(
        "App.where(\"a\", \"tcp: \")",
        "9:31: this is not YAML: while scanning a plain scalar value, found invalid mapping (a plain text cannot hold `: `: quote the whole value or write it in a `|` block)"
    )]
    public void What_is_no_YAML_has_a_hint(string query, string error) =>
        CheckRule($"query: {query}", error);
}
