using System.Linq;
using BindAudit.Rules.Loading;
using Xunit;

namespace BindAudit.Tests.Rules.Loading;

/// <summary>The exact wording and place of each kind of mistake in a rules file.</summary>
public sealed class LoadingErrorTests
{
    private const string Good = """
        version: 1
        groups: { G: { title: a group } }
        values: { any: ["0.0.0.0"] }
        functions: { web.run: [app, host, "*", port, "**"] }
        types:
          App: { fqns: [web], methods: { run: [host, port] } }

        """;

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
        Check($"{Good}rules:\n  - id: R\n    {line}\n    query: App\n", error);

    [Theory]
    [InlineData("Ap.method(\"run\")", "9:12: unknown type `Ap`, did you mean `App`?")]
    [InlineData(
        "App.method(\"run\").where(\"hots\", _)",
        "9:36: `App.run` has no parameter `hots`, did you mean `host`?"
    )]
    [InlineData(
        "App.method(\"run\").where(\"host\", $ayn)",
        "9:44: unknown value set `$ayn`, did you mean `$any`?"
    )]
    [InlineData("App.method(\"run\").where(\"host\", \"x\"", "9:47: expected `or` or `)`")]
    [InlineData("App.metod(\"run\")", "9:16: unknown step `metod`, did you mean `method`?")]
    [InlineData(
        "App.where(0, regex(\"(\"))",
        "9:31: this is no regex: invalid pattern '(' at offset 1. Not enough )'s"
    )]
    [InlineData(
        "App.where(0, regex(\"(?=a)\"))",
        "9:31: this regex needs backtracking (lookaround, back reference or atomic group), which is not allowed here"
    )]
    [InlineData(
        "App.set(\"host\").where(\"hots\", _)",
        "9:34: what `.set` writes is called `value`"
    )]
    [InlineData(
        "call(\"web run\")",
        "9:17: `web run` is no dotted name, expected such as `flask.Flask`"
    )]
    [InlineData(
        "assign(\"bind\")",
        "9:19: `bind` can stand in any file, add `.in_file(…)` or write its module before it"
    )]
    [InlineData("assign(\"a.b\").where(\"x\", _)", "9:32: what `assign` writes is called `value`")]
    [InlineData("env(\"A=B\")", "9:16: `A=B` is no environment variable")]
    [InlineData("env(\"A\").where(0, _)", "9:27: what `env` writes is called `value`")]
    [InlineData("command(\" \")", "9:20: a command needs the name of a program")]
    [InlineData(
        "command(\"x\").where(\"host\", _)",
        "9:31: `host` is no option of a command, expected such as `--host/-h`, or a position"
    )]
    [InlineData("command(\"x\").where(-1, _)", "9:31: a position counts from 0")]
    [InlineData(
        "command(\"x\").method(\"run\")",
        "9:24: a command is no object, `.method(…)` has nothing to stand behind"
    )]
    [InlineData(
        "env(\"A\").set(\"x\")",
        "9:20: an environment variable is no object, `.set(…)` has nothing to stand behind"
    )]
    [InlineData(
        "assign(\"a.b\").set_item(\"x\")",
        "9:25: an assignment is no object, `.set_item(…)` has nothing to stand behind"
    )]
    [InlineData(
        "App.set_item(\"K\").where(\"k\", _)",
        "9:36: what `.set_item` writes is called `value`"
    )]
    [InlineData("App.where(-1, _)", "9:22: a position counts from 0")]
    [InlineData("App.method(\"a.b\")", "9:23: `a.b` is no method name")]
    [InlineData(
        "App.set(\"a b\")",
        "9:20: `a b` is no dotted name, expected such as `flask.Flask`"
    )]
    [InlineData("call(a.b)", "9:17: expected string")]
    [InlineData("App.where(0, $)", "9:26: expected name")]
    [InlineData("cal(\"a.b\")", "9:12: unknown source `cal`, did you mean `call`?")]
    public void A_query(string query, string error) =>
        Check($"{Good}rules:\n  - id: R\n    query: {query}\n", error);

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
        Check($"{Good}rules:\n  - id: R\n    query: {query}\n", error);

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
        Check($"{Good}rules:\n  - id: R\n    query: {query}\n", error);

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
        Check($"{Good}rules:\n  - id: R\n    query: {query}\n", error);

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
    public void A_query_that_is_nested_too_deep() =>
        Check(
            $"{Good}rules:\n  - id: R\n    query: App.where(0, {Times("not(", 400)}_{Times(")", 400)})\n",
            "9:825: nesting is too deep"
        );

    [Fact]
    public void YAML_that_is_nested_too_deep() =>
        Check(
            $"version: 1\nvalues: {{ a: {Times("[", 40)}{Times("]", 40)} }}",
            "2:45: this is not YAML: nesting is too deep"
        );

    private static string Times(string text, int count) =>
        string.Concat(Enumerable.Repeat(text, count));

    [Fact]
    public void All_errors_of_all_files_come_at_once()
    {
        var load = RuleLoader.Load([
            new("a.yaml", "version: 2\nruls: 1", false),
            new("b.yaml", "version: 3", false),
        ]);
        Assert.Equal(
            ["a.yaml:1", "a.yaml:2", "b.yaml:1"],
            load.Errors.Select(error => $"{error.File}:{error.Line}")
        );
        Assert.Null(load.Rules);
    }

    [Fact]
    public void A_rule_that_is_defined_twice_names_the_first()
    {
        const string rule = "version: 1\nrules:\n  - id: R\n    query: call(\"a.b\")\n";
        var load = RuleLoader.Load([new("a.yaml", rule, false), new("b.yaml", rule, false)]);
        Assert.Equal(
            "b.yaml:3: rule `R` is defined twice, first at a.yaml:3",
            $"{load.Errors[0].File}:{load.Errors[0].Line}: {load.Errors[0].Message}"
        );
    }

    [Fact]
    public void A_parameter_without_signature_is_a_warning()
    {
        var load = RuleLoader.Load([
            new(
                "a.yaml",
                "version: 1\nrules:\n  - id: R\n    query: call(\"a.b\").where(\"host\", _)\n",
                false
            ),
        ]);
        Assert.True(load.Errors.Single().IsWarning && load.Rules is not null);
        Assert.Equal(
            "`host` matches as keyword only: no signature of `a.b` is declared",
            load.Errors[0].Message
        );
    }

    [Fact]
    public void A_set_in_quotes_is_a_warning()
    {
        var query = "App.method(\"run\").where(\"host\", address(\"$any\"))";
        var load = RuleLoader.Load([
            new("a.yaml", $"{Good}rules:\n  - id: R\n    query: {query}\n", false),
        ]);
        Assert.True(load.Errors.Single().IsWarning && load.Rules is not null);
        Assert.Equal(
            "9:52: in quotes `$any` is that text itself, write it without quotes for the set of that name",
            $"{load.Errors[0].Line}:{load.Errors[0].Column}: {load.Errors[0].Message}"
        );
    }

    [Fact]
    public void An_error_shows_its_line() =>
        Assert.Equal(
            "version: 2",
            RuleLoader.Load([new("a", "version: 2\r\nx: y", false)]).Errors[0].SourceLine
        );

    [Fact]
    public void Columns_count_code_points() =>
        Check(
            "version: 1\nrules: [{id: R, title: \"\U0001F600\", qery: x}]",
            "2:29: unknown key `qery` in a rule, did you mean `query`?",
            "2:9: a rule needs `query`"
        );

    [Fact]
    public void An_error_in_a_query_alone_has_its_column()
    {
        var error = RuleLoader
            .LoadQuery("FlaskAp.method(\"run\")", [BuiltInPack.Read()])
            .Errors.Single();
        Assert.Equal(
            ("query", 1, 1, "unknown type `FlaskAp`, did you mean `FlaskApp`?"),
            (error.File, error.Line, error.Column, error.Message)
        );
    }

    private static void Check(string yaml, params string[] expected) =>
        Assert.Equal(
            string.Join('\n', expected.Order(System.StringComparer.Ordinal)),
            string.Join('\n', Messages(yaml).Split('\n').Order(System.StringComparer.Ordinal))
        );

    private static string Messages(string yaml) =>
        string.Join(
            '\n',
            RuleLoader
                .Load([new("rules.yaml", yaml, false)])
                .Errors.Where(error => !error.IsWarning)
                .Select(error => $"{error.Line}:{error.Column}: {error.Message}")
        );
}
