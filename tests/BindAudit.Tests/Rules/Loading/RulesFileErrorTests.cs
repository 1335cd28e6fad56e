using Xunit;
using static BindAudit.Tests.Rules.Loading.LoadingErrors;

namespace BindAudit.Tests.Rules.Loading;

/// <summary>The exact wording and place of each mistake in what stands beside the rules.</summary>
public sealed class RulesFileErrorTests
{
    [Theory]
    [InlineData("", "1:1: a rules file needs `version: 1`, this one is empty")]
    [InlineData("rules: []", "1:1: a rules file needs `version: 1`")]
    [InlineData("version: 2", "1:10: `version` expects 1, found `2`")]
    [InlineData("- a", "1:1: a rules file expects a mapping, found a list")]
    [InlineData(
        "version: 1\nruls: []",
        "2:1: unknown key `ruls` in a rules file, did you mean `rules`?"
    )]
    [InlineData("version: 1\nrules: [{id: A}]", "2:9: a rule needs `query`")]
    [InlineData("version: 1\nrules: [{query: call(\"a.b\")}]", "2:9: a rule needs `id`")]
    [InlineData(
        "version: 1\nrules: [{id: 1 x, query: call(\"a.b\")}]",
        "2:14: `1 x` is no id, expected a letter, then letters, digits, `-`, `_` or `.`"
    )]
    [InlineData(
        "version: 1\nvalues: {a: [[1]]}",
        "2:14: `a` expects texts, numbers, booleans and null, found a list"
    )]
    [InlineData(
        "version: 1\nvalues: {a b: []}",
        "2:10: `a b` is no name, expected letters, digits and `_`"
    )]
    [InlineData(
        "version: 1\nfunctions: {a.b: [x, x]}",
        "2:22: `x` is given twice in this signature"
    )]
    [InlineData(
        "version: 1\nfunctions: {a.b: [\"**\", x]}",
        "2:25: nothing can follow `**` in a signature"
    )]
    [InlineData(
        "version: 1\nfunctions: {a.b: [x y]}",
        "2:19: `x y` is no parameter name, expected a name, `/`, `*` or `**`"
    )]
    [InlineData(
        "version: 1\nfunctions: {a b: [x]}",
        "2:13: `a b` is no dotted name, expected such as `uvicorn.run`"
    )]
    [InlineData(
        "version: 1\ntypes: {call: {fqns: [a]}}",
        "2:9: `call` is a word of the query language and cannot name a type"
    )]
    [InlineData(
        "version: 1\ntypes: {A: {}}",
        "2:12: type `A` needs `fqns`, `factories` or `instances`"
    )]
    [InlineData(
        "version: 1\ntypes: {A: {fqns: [a], attributes: {x: B}}}",
        "2:40: unknown type `B`, did you mean `A`?"
    )]
    [InlineData("version: 1\n---\nversion: 1", "2:1: a rules file holds one YAML document")]
    [InlineData("version: 1\nrules: *x", "2:8: unknown anchor `*x`")]
    [InlineData(
        "version: 1\nrules: [a",
        "2:10: this is not YAML: while parsing a flow sequence, did not find expected ',' or ']'"
    )]
    [InlineData(
        "version: 1\nrules:\n\t- id: A",
        "3:1: this is not YAML: while scanning a mapping, found invalid tab as indentation (YAML indents with blanks, not with tabs)"
    )]
    [InlineData("version: 1\n? [a]\n: b", "2:3: a key is a text")]
    [InlineData(
        "version: 1\ngroups: {1 x: {}}",
        "2:10: `1 x` is no id, expected a letter, then letters, digits, `-`, `_` or `.`"
    )]
    [InlineData(
        "version: 1\ngroups: {G: {titel: x}}",
        "2:14: unknown key `titel` in group `G`, did you mean `title`?"
    )]
    [InlineData("version: 1\ngroups: []", "2:9: `groups` expects a mapping, found a list")]
    [InlineData("version: 1\nrules: {}", "2:8: `rules` expects a list, found a mapping")]
    [InlineData("version: 1\nrules: [x]", "2:9: a rule expects a mapping, found `x`")]
    [InlineData("version: 1\nvalues: {a: [!!binary \"?\"]}", "2:14: `!!binary` expects base64")]
    [InlineData(
        "version: 1\nfunctions: {a.b: [x, \"*\", y, \"*\"]}",
        "2:30: `*` is given twice in this signature"
    )]
    [InlineData("version: 1\nfunctions: {a.b: x}", "2:18: `a.b` expects a list, found `x`")]
    [InlineData(
        "version: 1\ntypes: {a b: {fqns: [a]}}",
        "2:9: `a b` is no name, expected letters, digits and `_`"
    )]
    [InlineData(
        "version: 1\ntypes: {A: {fqns: [a b]}}",
        "2:20: `a b` is no dotted name, expected such as `flask.Flask`"
    )]
    [InlineData(
        "version: 1\ntypes: {A: {fqns: [a], factory: [b]}}",
        "2:24: unknown key `factory` in type `A`"
    )]
    public void A_file(string yaml, string error) => Check(yaml, error);

    [Fact]
    public void YAML_that_is_nested_too_deep() =>
        Check(
            $"version: 1\nvalues: {{ a: {new string('[', 40)}{new string(']', 40)} }}",
            "2:45: this is not YAML: nesting is too deep"
        );

    [Fact]
    public void Columns_count_code_points() =>
        Check(
            "version: 1\nrules: [{id: R, title: \"\U0001F600\", qery: x}]",
            "2:29: unknown key `qery` in a rule, did you mean `query`?",
            "2:9: a rule needs `query`"
        );
}
