using System;
using System.Collections.Generic;
using System.Linq;
using BindAudit.Rules.Describing;
using BindAudit.Rules.Matching;
using BindAudit.Rules.Model;

namespace BindAudit.Cli.RulePages;

/// <summary>All pages of a set of rules.</summary>
internal static class PageSet
{
    /// <summary>File name and text of each: one a rule, one a group, and <c>README.md</c>, which lists them; in order of name.</summary>
    public static SortedDictionary<string, string> Of(RuleSet rules, KnownValues values)
    {
        var pages = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var ordered = rules.Rules.OrderBy(rule => rule.Id, StringComparer.Ordinal).ToList();
        foreach (var rule in ordered)
        {
            pages[rule.Id + ".md"] = new RulePageText(rule, rules, values).Write();
        }

        var groups = new List<RuleGroup>();
        foreach (var group in rules.Groups)
        {
            var members = ordered
                .Where(rule => rule.Groups.Any(other => other.Id == group.Id))
                .ToList();
            if (members.Count > 0)
            {
                groups.Add(group);
                pages[group.Id + ".md"] = GroupPageText.Write(group, members);
            }
        }

        pages["README.md"] = IndexPageText.Write(groups, ordered);
        return pages;
    }
}
