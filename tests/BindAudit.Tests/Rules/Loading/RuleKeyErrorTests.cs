using Xunit;
using static BindAudit.Tests.Rules.Loading.LoadingErrors;

namespace BindAudit.Tests.Rules.Loading;

/// <summary>The exact wording and place of each mistake in a key of a rule.</summary>
public sealed class RuleKeyErrorTests
{
    [Theory]
    [InlineData("sevrity: low", "9:5: unknown key `sevrity` in a rule, did you mean `severity`?")]
    [InlineData(
        "severity: hihg",
        "9:15: unknown severity `hihg`, expected off, info, low, medium, high or critical, did you mean `high`?"
    )]
    [InlineData(
        "reach: far",
        "9:12: unknown reach `far`, expected literal, constant, default or flow"
    )]
    [InlineData(
        "confidence: sure",
        "9:17: unknown confidence `sure`, expected low, medium or high"
    )]
    [InlineData("groups: [H]", "9:14: unknown group `H`, did you mean `G`?")]
    [InlineData("groups: G", "9:13: `groups` expects a list, found `G`")]
    [InlineData("title: [a]", "9:12: `title` expects text, found a list")]
    [InlineData("title:", "9:11: `title` expects text, found nothing")]
    [InlineData("title: \"a\\nb\"", "9:12: `title` expects one line")]
    [InlineData(
        "message: at {vlaue}",
        "9:14: unknown placeholder `{vlaue}`, expected `{value}` or `{callee}`, did you mean `{value}`?"
    )]
    [InlineData("fixes: x", "9:12: `fixes` expects a mapping, found `x`")]
    [InlineData(
        "paths: { exlude: [] }",
        "9:14: unknown key `exlude` in `paths`, did you mean `exclude`?"
    )]
    [InlineData(
        "metadata: { cwe: [1327] }",
        "9:23: `1327` in `cwe` is not of the shape `CWE-1327`"
    )]
    [InlineData("metadata: { owasp: A5 }", "9:24: `A5` in `owasp` is not of the shape `A05:2021`")]
    [InlineData(
        "metadata: { nist: sc7 }",
        "9:23: `sc7` in `nist` is not of the shape `SC-7` or `SC-7(5)`"
    )]
    [InlineData(
        "metadata: { references: [x] }",
        "9:30: `x` in `references` is not of the shape an http or https address"
    )]
    [InlineData(
        "examples: { flagged: [\"x = (\"] }",
        "9:27: this example is not Python: line 1, column 5: '(' was never closed"
    )]
    [InlineData("examples: { passed: [\"\"] }", "9:26: an example expects Python, found nothing")]
    [InlineData(
        "examples: { flaged: [] }",
        "9:17: unknown key `flaged` in `examples`, did you mean `flagged`?"
    )]
    [InlineData("id: S", "9:5: `id` is given twice")]
    [InlineData(
        "test_severity: hihg",
        "9:20: unknown severity `hihg`, expected off, info, low, medium, high or critical, did you mean `high`?"
    )]
    [InlineData(
        "metadata: { pci_dss: [\"1.x\"] }",
        "9:27: `1.x` in `pci_dss` is not of the shape `1.3`"
    )]
    [InlineData("metadata: x", "9:15: `metadata` expects a mapping, found `x`")]
    [InlineData("tags: { a: b }", "9:11: `tags` expects a list, found a mapping")]
    [InlineData("fixes: { loopback: }", "9:24: `loopback` expects text, found nothing")]
    [InlineData("examples: []", "9:15: `examples` expects a mapping, found a list")]
    [InlineData("faq: [{ answer: yes }]", "9:11: an entry of `faq` needs `question`")]
    [InlineData("faq: [{ question: why? }]", "9:11: an entry of `faq` needs `answer`")]
    [InlineData("faq: [{ q: why, question: a, answer: b }]", "9:13: unknown key `q` in `faq`")]
    [InlineData(
        "message: \"{host} {callee}\"",
        "9:14: unknown placeholder `{host}`, expected `{value}` or `{callee}`"
    )]
    public void A_key_of_a_rule(string line, string error) =>
        CheckRule($"{line}\n    query: App", error);
}
