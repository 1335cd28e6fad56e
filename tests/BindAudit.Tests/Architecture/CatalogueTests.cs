using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using BindAudit.Rules.Loading;
using Xunit;

namespace BindAudit.Tests.Architecture;

/// <summary>docs/catalogue.yaml says which API is covered by which rule.</summary>
public sealed partial class CatalogueTests
{
    private static readonly string[] BuiltIn =
    [
        .. RuleLoader.Load([BuiltInPack.Read()]).Rules!.Rules.Select(rule => rule.Id),
    ];

    private static readonly IReadOnlyList<string> Catalogued =
    [
        .. Repository
            .Lines("docs/catalogue.yaml")
            .Select(line => RulesLine().Match(line).Groups[1].Value)
            .SelectMany(ids =>
                ids.Split(
                    ',',
                    StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries
                )
            )
            .Distinct(),
    ];

    [Fact]
    public void Every_rule_of_the_catalogue_exists() =>
        Tidy.None(Catalogued.Except(BuiltIn, StringComparer.Ordinal));

    [Fact]
    public void Every_built_in_rule_is_in_the_catalogue() =>
        Tidy.None(BuiltIn.Except(Catalogued, StringComparer.Ordinal));

    [Fact]
    public void An_API_stands_in_the_catalogue_once() =>
        Tidy.None(
            Repository
                .Lines("docs/catalogue.yaml")
                .Select(line => ApiLine().Match(line).Groups[1].Value)
                .Where(api => api.Length > 0)
                .GroupBy(api => api, StringComparer.Ordinal)
                .Where(apis => apis.Count() > 1)
                .Select(apis => apis.Key)
        );

    [GeneratedRegex(@"^    rules: \[(.+)\]$")]
    private static partial Regex RulesLine();

    [GeneratedRegex(@"^(?:  |    - |  - )([A-Za-z_][\w.]*):?(?: "".*"")?$")]
    private static partial Regex ApiLine();
}
