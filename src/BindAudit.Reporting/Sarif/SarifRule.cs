using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using System.Text.Json;
using BindAudit.Reporting.Escaping;
using BindAudit.Reporting.Json;
using BindAudit.Rules.Model;

namespace BindAudit.Reporting.Sarif;

/// <summary>One rule as a <c>reportingDescriptor</c>, SARIF 2.1.0 §3.49, with the properties that GitHub reads.</summary>
internal static class SarifRule
{
    public static void Write(Utf8JsonWriter json, Rule rule)
    {
        json.WriteStartObject();
        json.WriteString("id", rule.Id);
        json.WriteString("name", NameOf(rule.Title));
        SarifText.Write(json, "shortDescription", Sentence(rule.Title));
        var why = string.IsNullOrWhiteSpace(rule.Prose.Why)
            ? rule.Title
            : MarkdownText.FirstSentence(rule.Prose.Why);
        SarifText.Write(json, "fullDescription", Sentence(why));
        WriteHelpUri(json, rule);
        WriteHelp(json, rule);
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", SarifLevel.Of(rule.Severity));
        json.WriteEndObject();
        WriteProperties(json, rule);
        json.WriteEndObject();
    }

    /// <summary>A name in Pascal case, §3.49.7: <c>FlaskBoundToAllInterfaces</c>; no two capitals stand together, so that tools can take it apart.</summary>
    internal static string NameOf(string title)
    {
        var name = new StringBuilder(title.Length);
        foreach (var range in title.AsSpan().SplitAny(' ', ':', '_', '-', '.', ',', '/', '(', ')'))
        {
            var word = title.AsSpan()[range];
            if (word.Length > 1)
            {
                AppendWord(name, word);
            }
        }

        return name.Length == 0 ? "Rule" : name.ToString();
    }

    private static void AppendWord(StringBuilder name, ReadOnlySpan<char> word)
    {
        var (isStart, isAfterCapital) = (true, false);
        foreach (var unit in word)
        {
            if (char.IsAsciiLetterOrDigit(unit))
            {
                _ = name.Append(
                    isStart ? char.ToUpperInvariant(unit)
                    : isAfterCapital ? char.ToLowerInvariant(unit)
                    : unit
                );
                (isStart, isAfterCapital) = (false, isStart || char.IsAsciiLetterUpper(unit));
            }
        }

        if (name.Length > 0)
        {
            name[^1] = char.ToLowerInvariant(name[^1]);
        }
    }

    private static string Sentence(string text) =>
        text.Length == 0 || text[^1] is '.' or '!' or '?' ? text : text + ".";

    private static void WriteHelpUri(Utf8JsonWriter json, Rule rule)
    {
        foreach (var reference in rule.Prose.Metadata["references"])
        {
            if (
                Uri.TryCreate(reference, UriKind.Absolute, out var uri)
                && uri.Scheme is "https" or "http"
            )
            {
                json.WriteString("helpUri", uri.AbsoluteUri);
                return;
            }
        }
    }

    private static void WriteHelp(Utf8JsonWriter json, Rule rule)
    {
        json.WriteStartObject("help");
        json.WriteString("text", MarkdownText.SarifMessage(PlainHelpOf(rule)));
        json.WriteString("markdown", MarkdownHelpOf(rule));
        json.WriteEndObject();
    }

    private static string PlainHelpOf(Rule rule)
    {
        var parts = new List<string> { Sentence(rule.Title) };
        AddPart(parts, rule.Prose.Why);
        AddPart(parts, rule.Prose.Remediation);
        return string.Join("\n\n", parts);
    }

    private static void AddPart(List<string> parts, string? markdown)
    {
        if (!string.IsNullOrWhiteSpace(markdown))
        {
            parts.Add(markdown.Trim());
        }
    }

    private static string MarkdownHelpOf(Rule rule)
    {
        var help = new StringBuilder();
        _ = help.Append(CultureInfo.InvariantCulture, $"# {MarkdownText.Escape(rule.Title)}\n");
        AppendSection(help, "Why it matters", rule.Prose.Why);
        AppendSection(help, "What to do", rule.Prose.Remediation);
        AppendCode(help, "Flagged", rule.Flagged, "python");
        AppendCode(help, "Not flagged", rule.Passed, "python");
        AppendCode(help, "Query", [rule.Query], "text");
        return help.ToString();
    }

    private static void AppendSection(StringBuilder help, string title, string? markdown)
    {
        if (!string.IsNullOrWhiteSpace(markdown))
        {
            _ = help.Append(CultureInfo.InvariantCulture, $"\n## {title}\n\n{markdown.Trim()}\n");
        }
    }

    private static void AppendCode(
        StringBuilder help,
        string title,
        IReadOnlyList<string> codes,
        string language
    )
    {
        foreach (var code in codes)
        {
            var head = code == codes[0] ? $"\n## {title}\n" : "";
            _ = help.Append(
                CultureInfo.InvariantCulture,
                $"{head}\n{MarkdownText.Fence(code, language)}"
            );
        }
    }

    private static void WriteProperties(Utf8JsonWriter json, Rule rule)
    {
        json.WriteStartObject("properties");
        json.WriteStrings("tags", TagsOf(rule));
        json.WriteString("precision", FindingWords.Of(rule.Confidence ?? Confidence.High));
        json.WriteString("security-severity", SarifLevel.ScoreOf(rule.Severity));
        json.WriteEntries(rule.Prose.Metadata.Entries.RemoveAll(entry => IsOurs(entry.Key)));
        json.WriteEndObject();
    }

    private static bool IsOurs(string key) => key is "tags" or "precision" or "security-severity";

    /// <summary><c>security</c>, the groups, GitHub's form of each CWE, the rule's own; each once (§3.8.2).</summary>
    private static List<string> TagsOf(Rule rule)
    {
        var tags = new List<string> { "security" };
        AddOnce(tags, FindingWords.GroupsOf(rule));
        foreach (var weakness in rule.Prose.Metadata["cwe"])
        {
            AddOnce(tags, ["external/cwe/" + weakness.Trim().ToLowerInvariant()]);
        }

        AddOnce(tags, rule.Prose.Tags);
        return tags;
    }

    private static void AddOnce(List<string> tags, IEnumerable<string> more)
    {
        foreach (var tag in more)
        {
            if (!tags.Contains(tag))
            {
                tags.Add(tag);
            }
        }
    }
}
