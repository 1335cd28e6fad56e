using System;
using Xunit;

namespace BindAudit.Tests.Cli;

/// <summary>How mistakes in rules files look; the wording of the other kinds is in RuleKeyErrorTests, QueryErrorTests and RulesFileErrorTests.</summary>
public sealed class RuleErrorTests
{
    private static void Check(string yaml, string expected)
    {
        using var run = new CommandRun().With("r.yaml", yaml);
        var (code, output, _) = run.Run("rules", "check", "r.yaml");
        Assert.Equal(2, code);
        Assert.Equal(expected.ReplaceLineEndings("\n"), output);
    }

    [Fact]
    public void Place_line_and_caret_with_the_nearest_word() =>
        Check(
            """
            version: 1
            rules:
              - id: A
                query: FlaskApp.method("rn")
                severity: hgih
            """,
            """
            r.yaml:5:15: unknown severity `hgih`, expected off, info, low, medium, high or critical, did you mean `high`?
                    severity: hgih
                              ^

            """
        );

    [Fact]
    public void All_mistakes_of_all_files_are_shown_at_once()
    {
        using var run = new CommandRun()
            .With("a/one.yaml", "version: 2\n")
            .With("a/two.yml", "rules: []\n")
            .With("a/good.yaml", "version: 1\n");
        var (code, output, _) = run.Run("rules", "check", "a");
        Assert.Equal(2, code);
        Assert.Equal(
            """
            a/one.yaml:1:10: `version` expects 1, found `2`
                version: 2
                         ^
            a/two.yml:1:1: a rules file needs `version: 1`
                rules: []
                ^
            a/good.yaml: ok

            """.ReplaceLineEndings("\n"),
            output
        );
    }

    [Fact]
    public void The_place_in_a_folded_query_is_that_of_the_source() =>
        Check(
            """
            version: 1
            rules:
              - id: A
                query: >
                  FlaskApp
                    .method("run")
                    .were("host", missing)
            """,
            """
            r.yaml:7:10: unknown step `were`, did you mean `where`?
                        .were("host", missing)
                         ^

            """
        );

    [Theory]
    [InlineData("values: { v: [!!binary \"?\"] }", "r.yaml:2:15: `!!binary` expects base64")]
    [InlineData(
        "functions: { a.b: [x, \"*\", y, \"*\"] }",
        "r.yaml:2:31: `*` is given twice in this signature"
    )]
    [InlineData("rules: [{ id: A, query: call(a.b) }]", "r.yaml:2:30: expected string")]
    [InlineData("? [a]\n: b", "r.yaml:2:3: a key is a text")]
    [InlineData("rules: *none", "r.yaml:2:8: ")]
    [InlineData(
        "rules:\n  - id: A\n    query: call(\"a.b\")\n    faq: [{ question: why? }]",
        "r.yaml:5:11: an entry of `faq` needs `answer`"
    )]
    [InlineData(
        "rules:\n  - id: A\n    query: call(\"a.b\").method(\"c.d\")",
        "r.yaml:4:31: `c.d` is no method name"
    )]
    [InlineData(
        "rules:\n\t- id: A",
        "r.yaml:3:1: this is not YAML: while scanning a mapping, found invalid tab as indentation (YAML indents with blanks, not with tabs)\n"
    )]
    public void Further_kinds(string yaml, string line)
    {
        using var run = new CommandRun().With("r.yaml", $"version: 1\n{yaml}\n");
        var (code, output, _) = run.Run("rules", "check", "r.yaml");
        Assert.Equal(2, code);
        Assert.StartsWith(line, output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_duplicate_id_names_the_first_place()
    {
        using var run = new CommandRun()
            .With("one.yaml", "version: 1\nrules:\n  - id: A\n    query: call(\"a.b\")\n")
            .With("two.yaml", "version: 1\nrules:\n  - id: A\n    query: call(\"a.b\")\n");
        var (_, output, _) = run.Run("rules", "check", "one.yaml", "two.yaml");
        Assert.Contains(
            "two.yaml:3:9: rule `A` is defined twice, first at one.yaml:3\n",
            output,
            StringComparison.Ordinal
        );
    }

    /// <summary>Warnings are for those who write rules: a scan counts them, and reads no example.</summary>
    [Fact]
    public void A_scan_counts_warnings_and_leaves_examples_alone()
    {
        using var run = new CommandRun()
            .With("a.py", "")
            .With(
                "r.yaml",
                "version: 1\nrules:\n  - id: A\n    query: call(\"a.b\").where(\"host\", _)\n    examples: { flagged: [\"x = (\"] }\n"
            );
        var (code, _, error) = run.Run("scan", "--rules", "r.yaml", ".");
        Assert.Equal(0, code);
        Assert.Contains(
            "note: 1 warning in r.yaml; `bindaudit rules check` shows it\n",
            error,
            StringComparison.Ordinal
        );
        Assert.Equal(2, run.Run("rules", "check", "r.yaml").Code);
    }

    [Theory]
    [InlineData("rules check", "rules file 'crop.yaml' does not exist; did you mean 'corp.yaml'?")]
    [InlineData("rules test", "rules test: 'crop.yaml' does not exist; did you mean 'corp.yaml'?")]
    [InlineData("scan --rules", "rules file 'crop.yaml' does not exist; did you mean 'corp.yaml'?")]
    public void A_file_that_is_not_there_is_told_its_neighbour(string command, string message)
    {
        using var run = new CommandRun().With("corp.yaml", "version: 1\n");
        var (code, _, error) = run.Run([.. command.Split(' '), "crop.yaml"]);
        Assert.Equal((2, $"error: {message}\n"), (code, error));
    }
}
