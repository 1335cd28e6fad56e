using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
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
            Prose = Inherit(rule.Prose, groups),
        };

    private static Prose Inherit(Prose own, ImmutableArray<RuleGroup> groups) =>
        new()
        {
            Tags = Union(own.Tags, groups, group => group.Prose.Tags),
            Metadata = MetadataOf(own.Metadata, groups),
            Why = own.Why ?? First(groups, group => group.Prose.Why),
            Remediation = own.Remediation ?? First(groups, group => group.Prose.Remediation),
            Page = PageOf(own.Page, groups),
        };

    private static Severity? TestSeverityOf(ImmutableArray<RuleGroup> groups)
    {
        foreach (var group in groups)
        {
            if (group.TestSeverity is { } severity)
            {
                return severity;
            }
        }

        return null;
    }

    private static RulePage PageOf(RulePage page, ImmutableArray<RuleGroup> groups)
    {
        foreach (var group in groups)
        {
            page = Inherit(page, group.Prose.Page);
        }

        return page;
    }

    private static RulePage Inherit(RulePage page, RulePage group) =>
        new()
        {
            Detects = page.Detects.IsEmpty ? group.Detects : page.Detects,
            DoesNotDetect = page.DoesNotDetect.IsEmpty ? group.DoesNotDetect : page.DoesNotDetect,
            Questions = page.Questions.IsEmpty ? group.Questions : page.Questions,
            Similar = page.Similar.IsEmpty ? group.Similar : page.Similar,
            Author = page.Author ?? group.Author,
            Updated = page.Updated ?? group.Updated,
        };

    private static ImmutableArray<string> Union(
        ImmutableArray<string> own,
        ImmutableArray<RuleGroup> groups,
        Func<RuleGroup, ImmutableArray<string>> of
    )
    {
        var all = new List<string>();
        Add(all, own);
        foreach (var group in groups)
        {
            Add(all, of(group));
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(all.ToArray());
    }

    private static void Add(List<string> all, ImmutableArray<string> more)
    {
        foreach (var word in more)
        {
            if (!all.Contains(word))
            {
                all.Add(word);
            }
        }
    }

    private static string? First(ImmutableArray<RuleGroup> groups, Func<RuleGroup, string?> of)
    {
        foreach (var group in groups)
        {
            if (of(group) is { } text)
            {
                return text;
            }
        }

        return null;
    }

    /// <summary>A key that the rule has is its own; the others come from its groups.</summary>
    private static RuleMetadata MetadataOf(RuleMetadata metadata, ImmutableArray<RuleGroup> groups)
    {
        foreach (var group in groups)
        {
            metadata = metadata.Or(group.Prose.Metadata);
        }

        return metadata;
    }
}
