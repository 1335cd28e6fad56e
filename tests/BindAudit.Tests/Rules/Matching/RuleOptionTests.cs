using System.Linq;
using BindAudit.Rules.Loading;
using BindAudit.Rules.Model;
using Xunit;

namespace BindAudit.Tests.Rules.Matching;

/// <summary>What a rule says beside its query; examples stand in <c>example.py</c>.</summary>
public sealed class RuleOptionTests : MatchingTest
{
    [Theory]
    [InlineData("paths: { exclude: [\"*.py\"] }", 0)]
    [InlineData("paths: { exclude: [\"*.py\", \"!example.py\"] }", 1)]
    [InlineData("paths: { include: [\"src/\"] }", 0)]
    [InlineData("paths: { include: [\"/example.py\"] }", 1)]
    [InlineData("severity: \"off\"", 0)]
    [InlineData("reach: literal", 0)]
    [InlineData("reach: constant", 1)]
    public void A_rule_runs_where_and_as_far_as_it_says(string option, int findings) =>
        Assert.Equal(findings, Find(option).Count);

    [Fact]
    public void A_rule_bounds_its_confidence() =>
        Assert.Equal(Confidence.Low, Find("confidence: low").Single().Confidence);

    [Fact]
    public void A_signature_of_several_versions_makes_it_less_sure()
    {
        const string yaml = """
            version: 1
            functions: { w.S: [[port, host], [host, port]] }
            rules:
              - id: R
                query: call("w.S").where("host", "h").where("port", 1)
            """;
        var rules = RuleLoader.Load([new("r.yaml", yaml, false)]).Rules!;
        Assert.Equal(Confidence.Medium, Find(rules, "import w\nw.S('h', 1)").Single().Confidence);
        Assert.Equal(Confidence.Medium, Find(rules, "import w\nw.S(1, 'h')").Single().Confidence);
        Assert.Empty(Find(rules, "import w\nw.S('h', 2)"));
    }

    [Fact]
    public void A_factory_an_instance_and_an_attribute_are_of_their_type()
    {
        const string yaml = """
            version: 1
            types:
              App: { fqns: [web.App], factories: [corp.make], instances: [corp.app], methods: { run: [host] } }
              Dash: { fqns: [dash.Dash], attributes: { server: App } }
            rules:
              - id: R
                query: App.method("run").where("host", "h")
            """;
        const string python =
            "import corp, dash, web\ncorp.make().run('h')\ncorp.app.run('h')\ndash.Dash().server.run('h')\nweb.App().run('h')\ncorp.other.run('h')\ndash.Dash().run('h')";
        var rules = RuleLoader.Load([new("r.yaml", yaml, false)]).Rules!;
        Assert.Equal(4, Find(rules, python).Count);
    }

    [Fact]
    public void The_worst_wins_then_the_users_then_the_first()
    {
        const string builtIn =
            "version: 1\ngroups: {G: {title: g}}\nrules:\n  - {id: A, groups: [G], query: call(\"a.f\")}\n  - {id: B, groups: [G], query: call(\"a.f\")}\n  - {id: C, groups: [G], severity: high, query: call(\"a.g\")}";
        const string user =
            "version: 1\nrules:\n  - {id: U, groups: [G], query: 'call(\"a.*\")'}\n  - {id: V, query: call(\"a.f\")}";
        var rules = RuleLoader
            .Load([new("b.yaml", builtIn, true), new("u.yaml", user, false)])
            .Rules!;
        Assert.Equal(
            ["U+A+B", "V+", "C+U"],
            Find(rules, "import a\na.f()\na.g()")
                .Select(finding => $"{finding.Rule.Id}+{string.Join('+', finding.Also)}")
        );
    }

    private static System.Collections.Generic.IReadOnlyList<BindAudit.Rules.Matching.Finding> Find(
        string option
    )
    {
        var yaml =
            $"version: 1\nrules:\n  - id: R\n    query: FlaskApp.method(\"run\").where(\"host\", \"h\")\n    {option}\n";
        var load = RuleLoader.Load([BuiltInPack.Read(), new("r.yaml", yaml, false)]);
        return Find(
            load.Rules!.Select(["R"], []),
            "from flask import Flask\nH = 'h'\nFlask('x').run(H)"
        );
    }
}
