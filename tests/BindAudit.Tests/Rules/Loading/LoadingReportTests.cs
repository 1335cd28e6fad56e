using System.Linq;
using BindAudit.Rules.Loading;
using Xunit;
using static BindAudit.Tests.Rules.Loading.LoadingErrors;

namespace BindAudit.Tests.Rules.Loading;

/// <summary>How errors and warnings of several files come together.</summary>
public sealed class LoadingReportTests
{
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

    [Theory]
    [InlineData(
        "method(\"rn\").where(\"host\", _)",
        "`host` matches as keyword only: no signature of `App.rn` is declared, did you mean `run`?"
    )]
    [InlineData(
        "method(\"run\").where(\"hots\", _)",
        "`App.run` takes any keyword, `hots` too, did you mean `host`?"
    )]
    public void A_name_that_is_probably_mistyped_is_a_warning(string step, string warning)
    {
        var load = RuleLoader.Load([
            new(
                "a.yaml",
                $$"""
                version: 1
                types:
                  App: { fqns: [a.App], methods: { run: [host, "**"] } }
                rules:
                  - id: R
                    query: App.{{step}}
                """,
                false
            ),
        ]);
        Assert.Equal(warning, load.Errors.Single().Message);
        Assert.True(load.Errors[0].IsWarning);
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

    [Theory]
    [InlineData("a\nb\nx: 1", 4, "3:1")]
    [InlineData("a\r\nb", 3, "2:1")]
    [InlineData("a\rb\r\r\nc", 6, "4:1")]
    [InlineData("a\n", 2, "2:1")]
    [InlineData("", 0, "1:1")]
    public void Lines_end_as_in_YAML(string text, int index, string place)
    {
        var errors = new ErrorList("f", text);
        errors.Report(index, "here");
        var error = errors.InOrder.Single();
        Assert.Equal(place, $"{error.Line}:{error.Column}");
    }

    [Fact]
    public void A_scan_does_not_read_the_Python_of_examples() =>
        Assert.Empty(
            RuleLoader
                .Load([
                    new(
                        "a.yaml",
                        "version: 1\nrules: [{id: R, query: App, examples: {flagged: [\"x = (\"]}}]\ntypes: {App: {fqns: [a]}}",
                        false
                    )
                    {
                        HasCheckedExamples = false,
                    },
                ])
                .Errors
        );
}
