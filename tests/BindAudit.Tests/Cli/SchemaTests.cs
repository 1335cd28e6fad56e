using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;
using BindAudit.Rules.Loading;
using BindAudit.Tests.Architecture;
using BindAudit.Tests.Support;
using Xunit;

namespace BindAudit.Tests.Cli;

public sealed partial class SchemaTests
{
    private static readonly JsonElement Schema = Printed();

    private static IEnumerable<string> ErrorsIn(string yaml) =>
        new JsonSchema(Schema).Errors(YamlJson.Of(yaml));

    private static JsonElement Printed()
    {
        using var run = new CommandRun();
        return JsonDocument.Parse(run.Run("rules", "schema").Output).RootElement;
    }

    [Fact]
    public void The_built_in_rules_are_valid() =>
        Tidy.None(ErrorsIn(Repository.Read("rules.yaml")));

    [Fact]
    public void Every_rules_file_of_the_documentation_is_valid() =>
        Tidy.None(
            from page in Repository.Files
            where page.EndsWith(".md", StringComparison.Ordinal)
            from Match block in Block().Matches(Repository.Read(page).ReplaceLineEndings("\n"))
            from error in ErrorsIn(block.Groups[1].Value)
            select $"{page}: {error}"
        );

    [Fact]
    public void Every_rules_file_of_the_documentation_loads() =>
        Tidy.None(
            from page in Repository.Files
            where page.EndsWith(".md", StringComparison.Ordinal)
            from Match block in Block().Matches(Repository.Read(page).ReplaceLineEndings("\n"))
            let file = new RuleFile(page, block.Groups[1].Value, IsBuiltIn: false)
            from error in RuleLoader.Load([BuiltInPack.Read(), file]).Errors
            select $"{page}: {error.Message}"
        );

    [Theory]
    [InlineData("rules: []", ": version is missing")]
    [InlineData("version: 2", "/version: not one of [")]
    [InlineData("version: 1\nrule: []", ": rule is unknown")]
    [InlineData("version: 1\nrules: [{ id: A }]", "/rules/0: query is missing")]
    [InlineData(
        "version: 1\nrules: [{ id: A, query: x, severity: bad }]",
        "/rules/0/severity: not"
    )]
    [InlineData("version: 1\nrules: [{ id: 1A, query: x }]", "/rules/0/id: no match")]
    public void What_is_wrong_is_invalid(string yaml, string error) =>
        Assert.StartsWith(error, Assert.Single(ErrorsIn(yaml)), StringComparison.Ordinal);

    [Theory]
    [InlineData("", "")]
    [InlineData("rule", "rules:\n  - ")]
    [InlineData("group", "groups:\n  G:\n    ")]
    [InlineData("type", "types:\n  T:\n    ")]
    public void The_loader_knows_every_key_of_the_schema(string definition, string prefix)
    {
        var schema =
            definition.Length == 0 ? Schema : Schema.GetProperty("$defs").GetProperty(definition);
        foreach (var key in schema.GetProperty("properties").EnumerateObject())
        {
            var yaml = $"{prefix}{key.Name}: 1\n";
            var errors = RuleLoader.Load([new RuleFile("f", yaml, IsBuiltIn: false)]).Errors;
            Assert.DoesNotContain(
                errors,
                error => error.Message.StartsWith("unknown key", StringComparison.Ordinal)
            );
        }
    }

    // What a page shows to be wrong is called bad.yaml.
    [GeneratedRegex(
        "```yaml\n((?!# bad.yaml)(?:#[^\n]*\n)*version: 1\n.*?)```",
        RegexOptions.Singleline
    )]
    private static partial Regex Block();
}
