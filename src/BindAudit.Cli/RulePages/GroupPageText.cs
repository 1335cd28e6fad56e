using System.Collections.Generic;
using System.Linq;
using BindAudit.Rules.Model;

namespace BindAudit.Cli.RulePages;

/// <summary>The page of a group.</summary>
internal static class GroupPageText
{
    /// <summary>All of it; <paramref name="members"/> in the order in which they are shown.</summary>
    public static string Write(RuleGroup group, IReadOnlyList<Rule> members)
    {
        var page = new MarkdownPage($"{group.Id}: {group.Title}");
        if (group.Category is { } category)
        {
            page.Paragraph($"Category: {category}.");
        }

        page.Section("Why it matters", group.Prose.Why);
        page.Section("What to do", group.Prose.Remediation);
        page.Points(group.Prose.Page.Detects);
        page.Points(group.Prose.Page.DoesNotDetect);
        if (!group.Aliases.IsEmpty)
        {
            page.Heading("Ids of other tools");
            page.Paragraph(
                "They select and suppress by these as by the group's own id; see [migrating](../migrating.md)."
            );
            page.Points([.. group.Aliases.Select(alias => $"`{alias}`")]);
        }

        var compliance = PageWords.Compliance(group.Prose.Metadata);
        if (compliance.Count > 1)
        {
            page.Heading("Compliance");
            page.Table(compliance);
        }

        page.Heading("Rules");
        page.Table(IndexPageText.RowsOf(members));
        PageWords.AddQuestions(page, group.Prose.Page.Questions);
        PageWords.AddReferences(page, group.Prose.Metadata);
        return page.ToString();
    }
}
