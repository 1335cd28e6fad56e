using System.Collections.Generic;
using System.Globalization;
using BindAudit.Reporting;
using BindAudit.Rules.Model;

namespace BindAudit.Cli.RulePages;

/// <summary>The page that lists all others.</summary>
internal static class IndexPageText
{
    /// <summary>All of it.</summary>
    public static string Write(IReadOnlyList<RuleGroup> groups, IReadOnlyList<Rule> rules)
    {
        var page = new MarkdownPage("Rules");
        var count = rules.Count.ToString(CultureInfo.InvariantCulture);
        page.Paragraph(
            $"{count} rules. At most one of a group reports a call: the one of the highest severity."
        );
        if (groups.Count > 0)
        {
            page.Heading("Groups");
            page.Points(GroupsOf(groups));
        }

        page.Heading("By id");
        page.Table(RowsOf(rules));
        return page.ToString();
    }

    /// <summary>A row for each rule; the first row is the head.</summary>
    public static List<IReadOnlyList<string>> RowsOf(IReadOnlyList<Rule> rules)
    {
        var rows = new List<IReadOnlyList<string>>
        {
            (string[])["rule", "severity", "reach", "title"],
        };
        foreach (var rule in rules)
        {
            rows.Add(
                (string[])
                    [
                        PageWords.Link(rule.Id),
                        FindingWords.Of(rule.Severity),
                        FindingWords.Of(rule.Reach),
                        PageWords.Cell(rule.Title),
                    ]
            );
        }

        return rows;
    }

    private static List<string> GroupsOf(IReadOnlyList<RuleGroup> groups)
    {
        var points = new List<string>();
        foreach (var group in groups)
        {
            points.Add($"{PageWords.Link(group.Id)}: {group.Title}");
        }

        return points;
    }
}
