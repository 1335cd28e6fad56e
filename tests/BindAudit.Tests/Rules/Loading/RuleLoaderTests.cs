using System.Linq;
using BindAudit.Rules.Loading;
using BindAudit.Rules.Matching;
using BindAudit.Rules.Model;
using BindAudit.Semantics.Values;
using Xunit;

namespace BindAudit.Tests.Rules.Loading;

public sealed class RuleLoaderTests
{
    private const string Base = """
        version: 1
        groups:
          G: { title: a group, aliases: [B1], metadata: { cwe: CWE-1, owner: net }, why: because, remediation: stop }
        rules:
          - id: R
            groups: [G]
            aliases: [X9]
            metadata: { cwe: [CWE-2] }
            query: call("a.b")
          - id: S
            title: own title
            severity: "off"
            confidence: low
            reach: constant
            why: other
            query:
              - call("a.c")
              - call("a.d") | call("a.e")
        """;

    [Fact]
    public void A_member_inherits_what_it_does_not_say()
    {
        var rule = Load(Base).Rules[0];
        Assert.Equal(
            ("a group", "a group", "because", "stop"),
            (rule.Title, rule.Message, rule.Prose.Why, rule.Prose.Remediation)
        );
        Assert.Equal("X9 B1", string.Join(' ', rule.Aliases));
        Assert.Equal("CWE-2", Assert.Single(rule.Prose.Metadata["cwe"]));
        Assert.Equal("net", Assert.Single(rule.Prose.Metadata["owner"]));
    }

    [Fact]
    public void A_rule_says_its_own()
    {
        var rule = Load(Base).Rules[1];
        Assert.Equal(
            (Severity.Off, Confidence.Low, Reach.Constant),
            (rule.Severity, rule.Confidence, rule.Reach)
        );
        Assert.Equal("call(\"a.c\") | call(\"a.d\") | call(\"a.e\")", rule.Query);
    }

    [Fact]
    public void What_is_not_said_has_a_default() =>
        Assert.Equal(
            (Severity.Medium, null, Reach.Flow),
            Load(Base).Rules[0] is var rule ? (rule.Severity, rule.Confidence, rule.Reach) : default
        );

    [Fact]
    public void A_user_rule_replaces_the_built_in_one_and_stands_before_the_others()
    {
        var rules = Load([
            new("b.yaml", Base, true),
            new(
                "u.yaml",
                "version: 1\nrules: [{id: S, query: FlaskLike}]\ntypes: {FlaskLike: {fqns: [f]}}",
                false
            ),
        ]);
        Assert.Equal(["S", "R"], rules.Rules.Select(rule => rule.Id));
        Assert.Equal("FlaskLike", rules.Rules[0].Query);
    }

    [Fact]
    public void Built_in_names_are_in_scope_and_can_be_shadowed()
    {
        var rules = Load([
            BuiltInPack.Read(),
            new(
                "u.yaml",
                "version: 1\nrules: [{id: S, groups: [CSP-D404], query: FlaskApp}]\ngroups: {CSP-D404: {title: mine}}",
                false
            ),
        ]);
        Assert.Equal("mine", rules.Rules[0].Groups[0].Title);
        Assert.Equal("Service bound to all network interfaces", rules.Rules[1].Groups[0].Title);
    }

    [Theory]
    [InlineData("r", true)]
    [InlineData("b1", true)]
    [InlineData("G", true)]
    [InlineData("X*", true)]
    [InlineData("Q", false)]
    public void Ids_aliases_groups_and_globs_are_known(string word, bool isKnown) =>
        Assert.Equal(isKnown, Load(Base).Knows(word));

    [Theory]
    [InlineData("G", "", "R")]
    [InlineData("b1", "", "R")]
    [InlineData("", "x9", "S")]
    [InlineData("*", "R", "S")]
    [InlineData("r,s", "", "R S")]
    public void Selecting(string select, string ignore, string expected) =>
        Assert.Equal(
            expected,
            string.Join(
                ' ',
                Load(Base).Select(Words(select), Words(ignore)).Rules.Select(rule => rule.Id)
            )
        );

    [Fact]
    public void What_was_left_out_is_still_known() =>
        Assert.True(Load(Base).Select(["S"], []).Knows("R"));

    [Fact]
    public void The_nearest_id_is_found() =>
        Assert.Equal(
            "PYTHON-FLASK-AUDIT-003",
            Load([BuiltInPack.Read()]).NearestTo("python-flask-audit-3")
        );

    private static string[] Words(string text) => text.Length == 0 ? [] : text.Split(',');

    private static RuleSet Load(string yaml) => Load([new("rules.yaml", yaml, false)]);

    private static RuleSet Load(RuleFile[] files)
    {
        var load = RuleLoader.Load(files);
        Assert.Empty(load.Errors.Where(error => !error.IsWarning));
        return load.Rules!;
    }
}
