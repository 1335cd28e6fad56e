using System;
using System.IO;
using System.Linq;
using Xunit;

namespace BindAudit.Tests.Architecture;

public sealed class LayeringTests
{
    private static readonly string[] WithoutFiles =
    [
        "Text",
        "Parsing",
        "Syntax",
        "Semantics",
        "Rules",
    ];

    [Fact]
    public void Every_project_of_src_is_in_the_documented_table() =>
        Assert.Equal(
            Layers.Documented.Keys.Order(),
            Directory
                .GetDirectories(Path.Combine(Repository.Root, "src"))
                .Select(folder => Path.GetFileName(folder)["BindAudit.".Length..])
                .Order()
        );

    [Fact]
    public void A_project_lists_exactly_the_layers_that_the_table_gives_it() =>
        Assert.All(
            Layers.Documented,
            layer => Assert.Equal(layer.Value, Layers.ListedBy(layer.Key))
        );

    [Fact]
    public void No_layer_reaches_itself_over_the_layers_that_it_uses() =>
        Assert.All(Layers.Documented.Keys, layer => Assert.DoesNotContain(layer, Below(layer)));

    [Fact]
    public void A_compiled_assembly_uses_no_layer_beyond_its_arrows() =>
        Assert.All(
            Layers.Documented.Where(layer =>
                File.Exists(Path.Combine(AppContext.BaseDirectory, $"BindAudit.{layer.Key}.dll"))
            ),
            layer =>
                Assert.Empty(
                    Layers
                        .AssembliesUsedBy(layer.Key)
                        .Where(IsOurs)
                        .Except(layer.Value.Select(name => $"BindAudit.{name}"))
                )
        );

    [Fact]
    public void Nothing_below_scanning_opens_files() =>
        Assert.All(
            WithoutFiles,
            layer =>
                Assert.DoesNotContain(
                    Layers.TypesUsedBy(layer),
                    type =>
                        type
                            is "System.IO.File"
                                or "System.IO.Directory"
                                or "System.IO.FileInfo"
                                or "System.IO.FileStream"
                )
        );

    [Fact]
    public void Only_the_command_line_talks_to_the_console() =>
        Assert.All(
            Layers.Documented.Keys.Where(layer => layer is not ("Cli" or "Rules.Build")),
            layer => Assert.DoesNotContain("System.Console", Layers.TypesUsedBy(layer))
        );

    [Fact]
    public void What_runs_once_for_each_token_uses_no_linq() =>
        Assert.All(
            ["Text", "Syntax"],
            (string layer) =>
                Assert.DoesNotContain("System.Linq.Enumerable", Layers.TypesUsedBy(layer))
        );

    [Fact]
    public void Nothing_below_rules_uses_regular_expressions() =>
        Assert.All(
            ["Text", "Parsing", "Syntax", "Semantics"],
            (string layer) =>
                Assert.DoesNotContain(
                    "System.Text.RegularExpressions.Regex",
                    Layers.TypesUsedBy(layer)
                )
        );

    [Fact]
    public void Nothing_serialises_by_reflection() =>
        Assert.All(
            Layers.Documented.Keys.Where(layer => layer is not ("Cli" or "Rules.Build")),
            layer =>
                Assert.DoesNotContain("System.Text.Json.JsonSerializer", Layers.TypesUsedBy(layer))
        );

    [Fact]
    public void Nothing_opens_a_connection() =>
        Assert.All(
            Layers.Documented.Keys.Where(layer => layer is not ("Cli" or "Rules.Build")),
            layer =>
                Assert.DoesNotContain(
                    Layers.TypesUsedBy(layer),
                    type => type.StartsWith("System.Net.", StringComparison.Ordinal)
                )
        );

    private static string[] Below(string layer) =>
        [.. Layers.Documented[layer].SelectMany(used => Below(used).Append(used)).Distinct()];

    private static bool IsOurs(string assembly) =>
        assembly.StartsWith("BindAudit.", StringComparison.Ordinal);
}
