using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using BindAudit.Reporting.Escaping;
using BindAudit.Rules.Matching;
using BindAudit.Rules.Model;
using BindAudit.Scanning.Fixing;
using BindAudit.Scanning.Results;
using BindAudit.Semantics.Values;

namespace BindAudit.Reporting;

/// <summary>The words by which every format calls the same thing.</summary>
public static class FindingWords
{
    /// <summary>As in rules.yaml.</summary>
    public static string Of(Severity severity) =>
        severity switch
        {
            Severity.Off => "off",
            Severity.Info => "info",
            Severity.Low => "low",
            Severity.Medium => "medium",
            Severity.High => "high",
            _ => "critical",
        };

    /// <summary>As in rules.yaml.</summary>
    public static string Of(Confidence confidence) =>
        confidence switch
        {
            Confidence.Low => "low",
            Confidence.Medium => "medium",
            _ => "high",
        };

    /// <summary>As in rules.yaml.</summary>
    public static string Of(Reach reach) =>
        reach switch
        {
            Reach.Literal => "literal",
            Reach.Constant => "constant",
            Reach.Default => "default",
            _ => "flow",
        };

    /// <summary>The ids of the rule's groups, in order.</summary>
    public static IEnumerable<string> GroupsOf(Rule rule)
    {
        foreach (var group in rule.Groups)
        {
            yield return group.Id;
        }
    }

    /// <summary>The rule and its groups as people read them: <c>PYTHON-FLASK-AUDIT-003 [CSP-D404]</c>.</summary>
    public static string TitleOf(Rule rule) =>
        rule.Groups.IsEmpty ? rule.Id : $"{rule.Id} [{string.Join(", ", GroupsOf(rule))}]";

    /// <summary>The comment that silences the finding: by its group, which also covers the rules that lost; null where a query found it.</summary>
    public static string? SuppressionOf(Finding finding) =>
        finding.Rule.IsAnonymous ? null : $"# ignore: {Ignorer.IdOf(finding.Rule)} -- reason";

    /// <summary>The first sentence of the rule's remediation without markup, or null.</summary>
    public static string? RemedyOf(Rule rule) =>
        string.IsNullOrWhiteSpace(rule.Prose.Remediation)
            ? null
            : MarkdownText.FirstSentence(rule.Prose.Remediation);

    /// <summary>How many findings are not suppressed.</summary>
    public static int Count(ImmutableArray<ReportedFinding> findings)
    {
        var count = 0;
        foreach (var found in findings)
        {
            count += found.Suppression is null ? 1 : 0;
        }

        return count;
    }

    /// <summary>How many findings of <paramref name="severity"/> are not suppressed.</summary>
    public static int Count(ImmutableArray<ReportedFinding> findings, Severity severity)
    {
        var count = 0;
        foreach (var found in findings)
        {
            count += found.Suppression is null && found.Finding.Severity == severity ? 1 : 0;
        }

        return count;
    }

    /// <summary>The severities that findings have, worst first.</summary>
    public static ReadOnlySpan<Severity> WorstFirst =>
        [Severity.Critical, Severity.High, Severity.Medium, Severity.Low, Severity.Info];
}
