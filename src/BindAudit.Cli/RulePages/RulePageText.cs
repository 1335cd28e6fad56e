using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using BindAudit.Reporting;
using BindAudit.Rules.Describing;
using BindAudit.Rules.Matching;
using BindAudit.Rules.Model;

namespace BindAudit.Cli.RulePages;

/// <summary>The page of a rule.</summary>
internal sealed class RulePageText(Rule rule, RuleSet rules, KnownValues values)
{
    private readonly MarkdownPage _page = new($"{rule.Id}: {rule.Title}");

    /// <summary>All of it.</summary>
    public string Write()
    {
        WriteHead();
        _page.Section("Why it matters", rule.Prose.Why);
        WriteScope();
        WriteNotDetected();
        _page.Section("What to do", rule.Prose.Remediation);
        WriteExamples("Flagged", rule.Flagged);
        WriteExamples("Not flagged", rule.Passed);
        WriteAcceptance();
        WriteCompliance();
        PageWords.AddQuestions(_page, rule.Prose.Page.Questions);
        WriteSimilar();
        PageWords.AddReferences(_page, rule.Prose.Metadata);
        WriteAuthor();
        return _page.ToString();
    }

    private void WriteHead()
    {
        _page.Paragraph($"> {WithoutPlaceholders(rule.Message)}");
        var rows = new List<IReadOnlyList<string>>
        {
            (string[])["severity", "reach", "confidence", "groups", "fix"],
            (string[])
                [
                    FindingWords.Of(rule.Severity),
                    FindingWords.Of(rule.Reach),
                    rule.Confidence is { } most
                        ? "at most " + FindingWords.Of(most)
                        : "by how the value came",
                    string.Join(", ", FindingWords.GroupsOf(rule).Select(PageWords.Link)),
                    string.Join(", ", rule.Fixes.Select(fix => $"{fix.Name}: `{fix.Replacement}`")),
                ],
        };
        _page.Table(rows);
    }

    private void WriteScope()
    {
        _page.Heading("What it detects");
        var alternatives = QueryDescription.Of(rule.Query);
        _page.Paragraph(alternatives.Length > 1 ? "Any of these:" : "This:");
        _page.Points(alternatives);
        _page.Points(rule.Prose.Page.Detects);
        WriteSets();
        _page.Paragraph(
            QueryDescription.AsksOnlyForOmission(rule.Query)
                ? PageWords.Omission
                : PageWords.Of(rule.Reach)
        );
        WritePaths();
        WriteTypes();
        _page.Paragraph("As a [query](../query-language.md):");
        _page.Code(rule.Query.Replace(" | ", "\n| ", StringComparison.Ordinal), "text");
    }

    private void WriteSets()
    {
        foreach (var name in QueryDescription.SetsOf(rule.Query))
        {
            var members = values.MembersOf(name, rule.IsBuiltIn);
            if (!members.IsEmpty)
            {
                _page.Paragraph(PageWords.OfSet(name, members));
            }
        }
    }

    private void WritePaths()
    {
        if (!rule.PathsIncluded.IsEmpty)
        {
            _page.Paragraph($"Only in {Codes(rule.PathsIncluded)}.");
        }

        if (!rule.PathsExcluded.IsEmpty)
        {
            _page.Paragraph($"Not in {Codes(rule.PathsExcluded)}.");
        }
    }

    private void WriteTypes()
    {
        foreach (var type in rules.TypesOf(rule.Id))
        {
            if (type.Name != "type" && TypeSentence.Of(type) is { } sentence)
            {
                _page.Paragraph(sentence);
            }
        }
    }

    private void WriteNotDetected()
    {
        var points = rule.Prose.Page.DoesNotDetect.ToList();
        if (points.Count == 0 && PageWords.NotFoundFor(rule.Reach) is { } point)
        {
            points.Add(point);
        }

        points.Add("what no analysis of source code can know: see [limits](../limits.md)");
        _page.Heading("What it does not detect");
        _page.Points(points);
    }

    private void WriteExamples(string title, ImmutableArray<string> examples)
    {
        if (examples.IsEmpty)
        {
            return;
        }

        _page.Heading(title);
        foreach (var example in examples)
        {
            _page.Code(example, "python");
        }
    }

    private void WriteAcceptance()
    {
        var id = rule.Groups.IsEmpty ? rule.Id : rule.Groups[0].Id;
        var fails = rule.Severity >= Severity.Medium;
        _page.Heading("When it is right");
        _page.Paragraph("Say so at the call, with the reason, and it is not reported again:");
        _page.Code($"# ignore: {id} -- published on the host's loopback only", "python");
        _page.Paragraph(
            $"`bindaudit scan --select {rule.Id}` runs this rule alone, `--severity {rule.Id}={(fails ? "low` reports it without failing" : "medium` lets a scan fail for it")}, `--ignore {rule.Id}` leaves it out. `bindaudit explain FILE:LINE` says why it did or did not match."
        );
    }

    private void WriteCompliance()
    {
        var rows = PageWords.Compliance(rule.Prose.Metadata);
        if (rows.Count > 1)
        {
            _page.Heading("Compliance");
            _page.Table(rows);
        }
    }

    private void WriteSimilar()
    {
        var points = rule.Prose.Page.Similar.ToList();
        var neighbours = RuleNeighbours.Of(rule, rules.Rules);
        if (neighbours.Count > 0)
        {
            points.Add(
                "here: "
                    + string.Join(
                        ", ",
                        neighbours.Select(other => $"{PageWords.Link(other.Id)} ({other.Title})")
                    )
            );
        }

        var own = rule.Aliases.Except(rule.Groups.SelectMany(group => group.Aliases)).ToList();
        if (own.Count > 0)
        {
            points.Add($"in other tools, by ids that are accepted here too: {Codes(own)}");
        }

        foreach (var group in rule.Groups.Where(group => !group.Aliases.IsEmpty))
        {
            points.Add($"in other tools: see {PageWords.Link(group.Id)}");
        }

        if (points.Count > 0)
        {
            _page.Heading("Similar rules");
            _page.Points(points);
        }
    }

    private void WriteAuthor()
    {
        string?[] parts = [rule.Prose.Page.Author, rule.Prose.Page.Updated];
        var known = parts.Where(part => part is not null).ToList();
        if (known.Count > 0)
        {
            _page.Paragraph(string.Join(", ", known));
        }
    }

    /// <summary>What a finding fills in differs from place to place.</summary>
    private static string WithoutPlaceholders(string message) =>
        message
            .Replace("{value}", "…", StringComparison.Ordinal)
            .Replace("`{callee}`", "{callee}", StringComparison.Ordinal)
            .Replace("{callee}", "…", StringComparison.Ordinal);

    private static string Codes(IEnumerable<string> words) =>
        string.Join(", ", words.Select(word => $"`{word}`"));
}
