using System;
using System.Collections.Immutable;
using System.Linq;
using BindAudit.Rules.Model;

namespace BindAudit.Rules.Loading;

/// <summary>Gives a rule what its groups say and it does not.</summary>
internal static class GroupProse
{
    internal static Rule Inherit(Rule rule, ImmutableArray<RuleGroup> groups) =>
        rule with
        {
            Groups = groups,
            TestSeverity = rule.TestSeverity ?? TestSeverityOf(groups),
            Aliases = Union(rule.Aliases, groups, group => group.Aliases),
            Tags = Union(rule.Tags, groups, group => group.Tags),
            Metadata = MetadataOf(rule, groups),
            Why = rule.Why ?? First(groups, group => group.Why),
            Remediation = rule.Remediation ?? First(groups, group => group.Remediation),
            Page = PageOf(rule.Page, groups),
        };

    private static Severity? TestSeverityOf(ImmutableArray<RuleGroup> groups) =>
        groups.Select(group => group.TestSeverity).FirstOrDefault(severity => severity is not null);

    private static RulePage PageOf(RulePage page, ImmutableArray<RuleGroup> groups) =>
        new()
        {
            Detects = Own(page.Detects, groups, group => group.Page.Detects),
            DoesNotDetect = Own(page.DoesNotDetect, groups, group => group.Page.DoesNotDetect),
            Questions = Own(page.Questions, groups, group => group.Page.Questions),
            Similar = Own(page.Similar, groups, group => group.Page.Similar),
            Author = page.Author ?? First(groups, group => group.Page.Author),
            Updated = page.Updated ?? First(groups, group => group.Page.Updated),
        };

    private static ImmutableArray<string> Union(
        ImmutableArray<string> own,
        ImmutableArray<RuleGroup> groups,
        Func<RuleGroup, ImmutableArray<string>> of
    ) => [.. own.Concat(groups.SelectMany(group => of(group))).Distinct()];

    private static ImmutableArray<T> Own<T>(
        ImmutableArray<T> own,
        ImmutableArray<RuleGroup> groups,
        Func<RuleGroup, ImmutableArray<T>> of
    ) => !own.IsEmpty ? own : groups.Select(of).FirstOrDefault(list => !list.IsEmpty, own);

    private static string? First(ImmutableArray<RuleGroup> groups, Func<RuleGroup, string?> of) =>
        groups.Select(of).FirstOrDefault(text => text is not null);

    /// <summary>A key that the rule has is its own; the others come from its groups.</summary>
    private static RuleMetadata MetadataOf(Rule rule, ImmutableArray<RuleGroup> groups)
    {
        var entries = rule.Metadata.Entries.ToList();
        foreach (var entry in groups.SelectMany(group => group.Metadata.Entries))
        {
            if (!entries.Exists(own => own.Key == entry.Key))
            {
                entries.Add(entry);
            }
        }

        return new RuleMetadata([.. entries]);
    }
}
