using System;
using System.Linq;
using BindAudit.Cli.RulePages;
using BindAudit.Rules.Describing;
using BindAudit.Rules.Loading;
using Xunit;

namespace BindAudit.Tests.Cli;

/// <summary>What a page says of the types and sets of values that its rule's query names.</summary>
public sealed class RulePageScopeTests
{
    private const string File = """
        version: 1
        values:
          one: ["a"]
          any_address: ["0.0.0.0", !!binary ""]
          long: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]
        types:
          Owner: { fqns: [a.Owner], attributes: { engine: Engine } }
          Engine: { factories: [a.make, a.build] }
          Config: { fqns: [pack], instances: [a.config] }
        rules:
          - id: E
            query: Engine.where("host", $one or not($any_address)) | Engine.unless(.where("host", item(0, $long)))
          - id: C
            query: Config.set("host").where("value", "a")
        """;

    [Theory]
    [InlineData("An `Engine` is what `a.make` or `a.build` returns, or `.engine` of an `Owner`.")]
    [InlineData("the construction of an `Engine`, where")]
    [InlineData("`$one` is `'a'`.")]
    [InlineData("`$any_address` is `'0.0.0.0'` or `b''`, however the address is spelled: `0`,")]
    [InlineData(
        "`$long` is `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `10`, `11`, `12` and so on, 13 in all."
    )]
    public void A_page_says_what_the_names_of_its_query_mean(string sentence) =>
        Assert.Contains(sentence, PageOf("E"), StringComparison.Ordinal);

    [Fact]
    public void An_instance_has_no_subclass() =>
        Assert.Contains(
            "A `Config` is an object of any class of `pack` or of a subclass, or `a.config` itself.",
            PageOf("C"),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_page_without_sets_speaks_of_none() =>
        Assert.DoesNotContain("$", PageOf("C"), StringComparison.Ordinal);

    /// <summary>A built-in rule keeps the built-in set where a file of one's own has another of that name.</summary>
    [Fact]
    public void A_set_is_the_one_that_the_rule_sees()
    {
        var values = KnownValues.Of([
            new("pack", "version: 1\nvalues: { x: [1] }\n", true),
            new("own", "version: 1\nvalues: { x: [2] }\n", false),
        ]);
        Assert.Equal("1", values.MembersOf("x", isBuiltIn: true).Single());
        Assert.Equal("2", values.MembersOf("x", isBuiltIn: false).Single());
        Assert.Empty(values.MembersOf("y", isBuiltIn: false));
    }

    private static string PageOf(string id)
    {
        RuleFile file = new("r.yaml", File, false);
        var rules = RuleLoader.Load([file]).Rules!;
        var rule = rules.Rules.Single(rule => rule.Id == id);
        return new RulePageText(rule, rules, KnownValues.Of([file])).Write();
    }
}
