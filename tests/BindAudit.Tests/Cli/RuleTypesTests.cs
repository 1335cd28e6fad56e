using System;
using Xunit;

namespace BindAudit.Tests.Cli;

/// <summary><c>rules list --types</c> and <c>rules show TYPE</c>.</summary>
public sealed class RuleTypesTests
{
    private const string Own = """
        version: 1
        types:
          CorpServer:
            fqns: [corp.Server]
            factories: [corp.make]
            instances: [corp.current]
            constructor: [name, "/", port, "*", host, "**"]
            attributes: { app: FlaskApp }
            methods: { serve: [[host], [host, port]] }
        rules:
          - id: CORP-1
            title: Corp on all interfaces
            query: CorpServer.method("serve").where("host", $any_address)
        """;

    [Fact]
    public void Types_stand_with_what_they_come_from_and_their_methods()
    {
        using var run = new CommandRun().With("r.yaml", Own);
        var (code, output, _) = run.Run("rules", "list", "--types", "--rules", "r.yaml");
        Assert.Equal(0, code);
        Assert.Matches(
            @"\nCorpServer +serve +corp\.Server,corp\.make\(\),corp\.current\r?\n",
            output
        );
        Assert.Matches(@"\nFlaskApp +run +flask\r?\n", output);
    }

    [Fact]
    public void A_type_is_shown_with_its_signatures_and_the_rules_about_it()
    {
        using var run = new CommandRun().With("r.yaml", Own);
        var (code, output, _) = run.Run("rules", "show", "corpserver", "--rules", "r.yaml");
        Assert.Equal(0, code);
        Assert.Equal(
            """
            CorpServer  a type that queries can name

            source:      r.yaml
            class:       corp.Server
            factory:     corp.make
            instance:    corp.current
            constructor: CorpServer(name, /, port, *, host, **)
            method:      serve(host)
            method:      serve(host, port)
            attribute:   app: FlaskApp

            rules:
              CORP-1  Corp on all interfaces

            """.ReplaceLineEndings("\n"),
            output
        );
    }

    [Theory]
    [InlineData("FlaskAp", "; did you mean 'FlaskApp'?")]
    [InlineData("Xyzzy", "; see bindaudit rules list, with --groups or --types")]
    public void What_is_not_known_has_a_hint(string name, string hint)
    {
        using var run = new CommandRun();
        var (code, _, error) = run.Run("rules", "show", name);
        Assert.Equal(2, code);
        Assert.Contains(
            $"rules show: no rule, group or type is called '{name}'{hint}",
            error,
            StringComparison.Ordinal
        );
    }
}
