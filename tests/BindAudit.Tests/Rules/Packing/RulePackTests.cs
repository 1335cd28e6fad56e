using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using BindAudit.Cli;
using BindAudit.Rules.Examples;
using BindAudit.Rules.Loading;
using BindAudit.Rules.Loading.Documents;
using BindAudit.Rules.Matching;
using BindAudit.Rules.Model;
using BindAudit.Rules.Packing;
using BindAudit.Rules.Queries;
using BindAudit.Tests.Architecture;
using Xunit;

namespace BindAudit.Tests.Rules.Packing;

/// <summary>The compiled pack says what rules.yaml says.</summary>
public sealed class RulePackTests
{
    private static readonly CompiledPack Compiled = PackCompiler.Compile(
        BuiltInPack.Read(),
        out _
    )!;

    private static readonly RuleSet FromYaml = RuleLoader.Load([BuiltInPack.Read()]).Rules!;

    private static readonly RuleSet FromPack = RuleLoader.Load(PackOf(Compiled), []).Rules!;

    [Fact]
    public void The_tool_carries_what_rules_yaml_compiles_to()
    {
        Assert.Equal(Compiled.Rules.ToArray(), Embedded("rules.bin"));
        Assert.Equal(Compiled.Prose.ToArray(), Embedded("rules.prose.bin"));
    }

    [Fact]
    public void No_assembly_carries_the_yaml() =>
        Assert.DoesNotContain(
            new[] { typeof(RuleSet), typeof(ExitCode) }.SelectMany(type =>
                type.Assembly.GetManifestResourceNames()
            ),
            name => name.EndsWith(".yaml", StringComparison.Ordinal)
        );

    [Fact]
    public void Every_property_of_every_rule_and_group_is_kept()
    {
        Assert.Equal(FromYaml.Rules.Select(Describe), FromPack.Rules.Select(Describe));
        Assert.Equal(FromYaml.Groups.Select(Describe), FromPack.Groups.Select(Describe));
        Assert.Equal(
            FromYaml.Signals.Triggers.Select(Tell),
            FromPack.Signals.Triggers.Select(Tell)
        );
    }

    [Fact]
    public void Every_example_gives_the_same_findings() =>
        Assert.All(
            FromYaml.Rules.SelectMany(rule => rule.Flagged.Concat(rule.Passed)),
            python => CheckSameFindings(python)
        );

    [Fact]
    public void Every_fixture_gives_the_same_findings() =>
        Assert.All(
            Repository.Files.Where(file =>
                file.StartsWith("tests/fixtures/", StringComparison.Ordinal)
                && file.EndsWith(".py", StringComparison.Ordinal)
            ),
            file => CheckSameFindings(Repository.Read(file))
        );

    [Fact]
    public void A_rule_of_the_user_replaces_a_packed_one_and_uses_its_names()
    {
        const string yaml = """
            version: 1
            rules:
              - id: python-flask-audit-003
                query: FlaskApp.method("run").where("host", $any_address)
            """;
        var load = RuleLoader.Load(PackOf(Compiled), [new RuleFile("own.yaml", yaml, false)]);
        Assert.Empty(load.Errors);
        Assert.Equal(FromYaml.Rules.Length, load.Rules!.Rules.Length);
        Assert.Equal("python-flask-audit-003", load.Rules.Rules[0].Id);
    }

    [Fact]
    public void A_query_uses_the_names_of_the_pack() =>
        Assert.Empty(RuleLoader.LoadQuery("FlaskApp.method(\"run\")", PackOf(Compiled), []).Errors);

    [Fact]
    public void Every_pattern_and_step_survives()
    {
        const string yaml = """
            version: 1
            values:
              odd: ["0.0.0.0", null, true, 12345678901234567890, -1.5, !!binary "AAE="]
            functions:
              f: [k]
            types:
              A:
                fqns: [a.A]
                constructor: ["**"]
                attributes: { other: A }
                methods: { run: [[host, /, "*", port], [host, "**"]] }
            rules:
              - id: R
                paths: { include: ["src/**"], exclude: ["*.pyi"] }
                confidence: low
                query:
                  - type("a.A").method("run").where(0, not(each(any_item("x"))) or $odd).inside(main()).in_file("x.py")
                  - A.set("x.y").where("value", address_list(tuple("a", 1, lt(2), regex("b"), glob("*"), bytes("c"), symbol("d"))))
                  - call("f").where("k", address(item("key", missing) or item(1, _))).unless(.inside(function("g")).method("listen")).also(.where(1, int))
            """;
        var file = new RuleFile("r.yaml", yaml, IsBuiltIn: true);
        var compiled = PackCompiler.Compile(file, out var errors)!;
        Assert.Empty(errors.Select(error => error.Message));
        var read = PackOf(compiled).Read();
        Assert.Equal(
            RuleLoader.Load([file]).Rules!.Rules[0].Query,
            string.Join(" | ", read.Packed[0].Queries.Select(QueryPrinter.Print))
        );
        var written = DocumentReader.Read(file);
        Assert.Equal(ParametersOf(written), ParametersOf(read));
        Assert.Equal(written.Values["odd"], read.Values["odd"]);
    }

    [Fact]
    public void What_pages_say_survives()
    {
        const string yaml = """
            version: 1
            groups: { G: { title: g, tags: [a], why: w, similar: [B104], faq: [{ question: q, answer: a }] } }
            rules:
              - { id: R, groups: [G], query: call("f"), tags: [b], detects: d, does_not_detect: [x, y], author: me, updated: "2026-01-01" }
            """;
        var file = new RuleFile("r.yaml", yaml, IsBuiltIn: true);
        var fromYaml = RuleLoader.Load([file]).Rules!;
        var fromPack = RuleLoader.Load(PackOf(PackCompiler.Compile(file, out _)!), []).Rules!;
        Assert.Equal(fromYaml.Rules.Select(Describe), fromPack.Rules.Select(Describe));
        Assert.Equal(fromYaml.Groups.Select(Describe), fromPack.Groups.Select(Describe));
        Assert.Equal("x y", string.Join(" ", fromPack.Rules[0].Prose.Page.DoesNotDetect));
    }

    [Fact]
    public void A_pack_of_another_version_is_refused() =>
        CheckDamaged(bytes => bytes[4] = 99, "version 5 is expected");

    [Fact]
    public void A_pack_that_ends_early_is_refused()
    {
        for (var length = 0; length < Compiled.Rules.Length; length += 97)
        {
            var bytes = Compiled.Rules[..length].ToArray();
            Assert.Throws<InvalidDataException>(() => Load(bytes));
        }
    }

    private static void CheckDamaged(Action<byte[]> damage, string why)
    {
        var bytes = Compiled.Rules.ToArray();
        damage(bytes);
        var exception = Assert.Throws<InvalidDataException>(() => Load(bytes));
        Assert.Equal("the built-in rules are damaged: " + why, exception.Message);
    }

    private static IEnumerable<ParameterSpec> ParametersOf(RuleDocument document) =>
        document.Types["A"].Methods["run"].Versions.SelectMany(version => version.Parameters);

    private static RuleLoad Load(byte[] rules) =>
        RuleLoader.Load(PackOf(new CompiledPack(rules, Compiled.Prose)), []);

    private static RulePack PackOf(CompiledPack compiled) =>
        new(
            "rules.yaml",
            () => new MemoryStream(compiled.Rules.ToArray()),
            () => new MemoryStream(compiled.Prose.ToArray())
        );

    private static byte[] Embedded(string resource)
    {
        using var stream = typeof(ExitCode).Assembly.GetManifestResourceStream(resource)!;
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static void CheckSameFindings(string python) =>
        Assert.Equal(
            RuleExamples.FindingsIn(FromYaml, python).Select(Tell),
            RuleExamples.FindingsIn(FromPack, python).Select(Tell)
        );

    private static string Tell(Finding finding) =>
        $"{finding.Rule.Id} {string.Join(",", finding.Also)} {finding.Place} {finding.Severity} {finding.Confidence} {finding.Reach} {finding.Message} {finding.Value}";

    /// <summary>By reflection, so that a property that is added to rules and forgotten in the pack fails here.</summary>
    private static string Describe(object subject) =>
        string.Join(
            "\n",
            subject
                .GetType()
                .GetProperties(BindingFlags.Public | BindingFlags.Instance)
                .Select(property => $"{property.Name}: {Tell(property.GetValue(subject))}")
        );

    private static string Tell(object? value) =>
        value switch
        {
            string text => text,
            RuleGroup group => group.Id,
            Trigger trigger => Describe(trigger),
            RuleMetadata metadata => string.Join(
                "; ",
                metadata.Entries.Select(entry => $"{entry.Key} {string.Join(",", entry.Values)}")
            ),
            RulePage page => Describe(page),
            System.Collections.IEnumerable items => string.Join(
                " | ",
                items.Cast<object>().Select(Tell)
            ),
            _ => $"{value}",
        };
}
