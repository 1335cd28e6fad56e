using System.Linq;
using BindAudit.Rules.Loading;
using BindAudit.Rules.Model;
using Xunit;

namespace BindAudit.Tests.Rules.Loading;

/// <summary>The keys that only a page shows.</summary>
public sealed class PageTests
{
    [Fact]
    public void A_text_is_a_list_of_one() =>
        Assert.Equal("one", Load("detects: one").Prose.Page.Detects.Single());

    [Fact]
    public void A_list_keeps_its_order() =>
        Assert.Equal(
            "b a",
            string.Join(" ", Load("does_not_detect: [b, a]").Prose.Page.DoesNotDetect)
        );

    [Fact]
    public void A_question_has_its_answer() =>
        Assert.Equal(
            new RuleQuestion("why?", "so"),
            Load("faq: [{ question: why?, answer: so }]").Prose.Page.Questions.Single()
        );

    [Fact]
    public void What_a_rule_does_not_say_its_group_says() =>
        Assert.Equal(
            ("me", "B104"),
            (Load("author: me").Prose.Page.Author, Load("author: me").Prose.Page.Similar.Single())
        );

    [Fact]
    public void What_a_rule_says_its_group_does_not() =>
        Assert.Equal("S104", Load("similar: [S104]").Prose.Page.Similar.Single());

    [Fact]
    public void Tags_are_the_rules_and_its_groups() =>
        Assert.Equal("own security", string.Join(" ", Load("tags: [own]").Prose.Tags));

    private static Rule Load(string keys) =>
        RuleLoader
            .Load([
                new RuleFile(
                    "r.yaml",
                    "version: 1\n"
                        + "groups: { G: { title: g, tags: [security], similar: [B104], author: you } }\n"
                        + "rules:\n  - id: R\n    groups: [G]\n    query: call(\"f\")\n    "
                        + keys,
                    false
                ),
            ])
            .Rules!.Rules.Single();
}
