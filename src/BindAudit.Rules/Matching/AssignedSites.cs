using System;
using System.Collections.Generic;
using BindAudit.Rules.Matching.Evaluation;
using BindAudit.Rules.Matching.Links;
using BindAudit.Rules.Patterns;
using BindAudit.Semantics.Linking;
using BindAudit.Text;

namespace BindAudit.Rules.Matching;

/// <summary>What a link may speak of at an assignment: an attribute, an item, a name of the module, a variable of the environment.</summary>
internal static class AssignedSites
{
    internal static IEnumerable<(Site Site, Func<ChainMatcher, Verdict> Match)> Of(
        ChainLink link,
        LinkedModule module,
        TextSpan span
    ) =>
        link.Kind switch
        {
            LinkKind.Set => Attributes(link, module, span),
            LinkKind.SetItem => Items(link, module, span),
            LinkKind.Assign => Names(link, module, span),
            LinkKind.Environment => Variables(link, module, span),
            _ => [],
        };

    private static IEnumerable<(Site, Func<ChainMatcher, Verdict>)> Attributes(
        ChainLink link,
        LinkedModule module,
        TextSpan span
    )
    {
        foreach (var write in module.AttributeWrites)
        {
            if (write.Span != span)
            {
                continue;
            }

            foreach (var receiver in write.Receiver.Possible)
            {
                yield return (
                    new WriteSite(write, receiver.Value),
                    matcher => matcher.Match(link, write, receiver)
                );
            }
        }
    }

    private static IEnumerable<(Site, Func<ChainMatcher, Verdict>)> Items(
        ChainLink link,
        LinkedModule module,
        TextSpan span
    )
    {
        foreach (var write in module.ItemWrites)
        {
            if (write.Span != span)
            {
                continue;
            }

            foreach (var receiver in write.Receiver.Possible)
            {
                yield return (
                    new ItemSite(write, receiver.Value),
                    matcher => matcher.Match(link, write, receiver)
                );
            }
        }
    }

    private static IEnumerable<(Site, Func<ChainMatcher, Verdict>)> Names(
        ChainLink link,
        LinkedModule module,
        TextSpan span
    )
    {
        foreach (var assignment in module.Assignments)
        {
            if (assignment.Span == span)
            {
                yield return (
                    new AssignmentSite(assignment),
                    matcher => matcher.Match(link, assignment)
                );
            }
        }
    }

    private static IEnumerable<(Site, Func<ChainMatcher, Verdict>)> Variables(
        ChainLink link,
        LinkedModule module,
        TextSpan span
    )
    {
        foreach (var write in module.EnvironmentWrites)
        {
            if (write.Span == span)
            {
                yield return (new EnvironmentSite(write), matcher => matcher.Match(link, write));
            }
        }
    }
}
