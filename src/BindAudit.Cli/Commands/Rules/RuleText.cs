using System;
using System.Collections.Immutable;
using System.IO;
using BindAudit.Reporting;
using BindAudit.Reporting.Escaping;
using BindAudit.Rules.Model;

namespace BindAudit.Cli.Commands.Rules;

/// <summary>A rule or group in full.</summary>
internal static class RuleText
{
    /// <summary>The groups' ids in order.</summary>
    public static string[] IdsOf(ImmutableArray<RuleGroup> groups)
    {
        var ids = new string[groups.Length];
        for (var at = 0; at < ids.Length; at++)
        {
            ids[at] = groups[at].Id;
        }

        return ids;
    }

    /// <summary>Writes <paramref name="rule"/>.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="rule">The rule.</param>
    /// <param name="cost">What is dear about it, or null.</param>
    public static void Write(TextWriter output, Rule rule, string? cost)
    {
        output.WriteLine($"{TerminalText.Escape(rule.Id)}  {TerminalText.Escape(rule.Title)}");
        output.WriteLine();
        Field(output, "severity", FindingWords.Of(rule.Severity));
        Field(output, "reach", FindingWords.Of(rule.Reach));
        Field(
            output,
            "confidence",
            rule.Confidence is { } most ? "at most " + FindingWords.Of(most) : null
        );
        Field(output, "groups", string.Join(", ", IdsOf(rule.Groups)));
        Field(output, "aliases", string.Join(", ", rule.Aliases));
        Field(output, "tags", string.Join(", ", rule.Prose.Tags));
        Field(output, "only in", string.Join(", ", rule.PathsIncluded));
        Field(output, "not in", string.Join(", ", rule.PathsExcluded));
        Field(output, "source", rule.IsBuiltIn ? "built in" : "user");
        Field(output, "message", rule.Message);
        Field(output, "query", rule.Query);
        Field(output, "cost", cost);
        foreach (var (name, replacement) in rule.Fixes)
        {
            Field(output, "fix", $"{name}: {replacement}");
        }

        WriteMetadata(output, rule.Prose.Metadata);
        Section(output, "why", rule.Prose.Why);
        Section(output, "remediation", rule.Prose.Remediation);
        WritePage(output, rule.Prose.Page);
        WriteExamples(output, "flagged", rule.Flagged);
        WriteExamples(output, "passed", rule.Passed);
    }

    /// <summary>Writes <paramref name="group"/> and its members.</summary>
    public static void Write(TextWriter output, RuleGroup group, ImmutableArray<Rule> rules)
    {
        output.WriteLine($"{TerminalText.Escape(group.Id)}  {TerminalText.Escape(group.Title)}");
        output.WriteLine();
        Field(output, "category", group.Category);
        Field(output, "aliases", string.Join(", ", group.Aliases));
        WriteMetadata(output, group.Prose.Metadata);
        Section(output, "why", group.Prose.Why);
        Section(output, "remediation", group.Prose.Remediation);
        WritePage(output, group.Prose.Page);
        output.WriteLine();
        output.WriteLine("rules:");
        foreach (var rule in rules)
        {
            if (Array.IndexOf(IdsOf(rule.Groups), group.Id) >= 0)
            {
                output.WriteLine(TerminalText.Escape($"  {rule.Id}  {rule.Title}"));
            }
        }
    }

    private static void WriteMetadata(TextWriter output, RuleMetadata metadata)
    {
        foreach (var (name, values) in metadata.Entries)
        {
            Field(output, name, string.Join(", ", values));
        }
    }

    private static void WritePage(TextWriter output, RulePage page)
    {
        Section(output, "detects", PointsOf(page.Detects));
        Section(output, "does not detect", PointsOf(page.DoesNotDetect));
        foreach (var (question, answer) in page.Questions)
        {
            Section(output, question.Trim(), answer);
        }

        Section(output, "similar", PointsOf(page.Similar));
        if (page.Author is not null || page.Updated is not null)
        {
            output.WriteLine();
            Field(output, "author", page.Author);
            Field(output, "updated", page.Updated);
        }
    }

    private static string PointsOf(ImmutableArray<string> points) =>
        points.Length == 1 ? points[0] : string.Join('\n', points);

    private static void WriteExamples(
        TextWriter output,
        string name,
        ImmutableArray<string> examples
    )
    {
        foreach (var example in examples)
        {
            Section(output, name, example);
        }
    }

    private static void Field(TextWriter output, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            output.WriteLine(TerminalText.Escape($"{name + ":", -12} {value}"));
        }
    }

    private static void Section(TextWriter output, string name, string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return;
        }

        output.WriteLine();
        output.WriteLine(TerminalText.Escape(name) + ":");
        foreach (var line in text.TrimEnd().Split('\n'))
        {
            output.WriteLine(("  " + TerminalText.Escape(line.TrimEnd('\r'))).TrimEnd());
        }
    }
}
