using System;
using System.Collections.Generic;
using BindAudit.Rules.Matching.Evaluation;
using BindAudit.Rules.Matching.Links;
using BindAudit.Rules.Patterns;
using BindAudit.Semantics.Commands;
using BindAudit.Semantics.Linking;

namespace BindAudit.Rules.Matching;

/// <summary>What a link may speak of at a call: the call itself, the programs that it starts, the variables and items that it sets.</summary>
internal static class ExplainedSites
{
    internal static IEnumerable<(Site Site, Func<ChainMatcher, Verdict> Match)> Of(
        ChainLink link,
        Invocation invocation,
        Callee callee
    ) =>
        link.Kind switch
        {
            LinkKind.Command => Commands(link, invocation, callee),
            LinkKind.Environment => Variables(link, invocation, callee),
            LinkKind.SetItem => Items(link, invocation),
            _ =>
            [
                (
                    new CallSite(invocation, callee),
                    matcher => matcher.Match(link, invocation, callee)
                ),
            ],
        };

    private static IEnumerable<(Site, Func<ChainMatcher, Verdict>)> Commands(
        ChainLink link,
        Invocation invocation,
        Callee callee
    )
    {
        foreach (var line in CommandLines.Of(invocation, callee))
        {
            var site = new CommandSite(line, new CommandArguments([], [], line.Place));
            yield return (site, matcher => matcher.Match(link, line, out _));
        }
    }

    private static IEnumerable<(Site, Func<ChainMatcher, Verdict>)> Variables(
        ChainLink link,
        Invocation invocation,
        Callee callee
    )
    {
        foreach (var line in CommandLines.Of(invocation, callee))
        {
            foreach (var write in line.Variables)
            {
                yield return (new EnvironmentSite(write), matcher => matcher.Match(link, write));
            }
        }

        foreach (var write in invocation.Module.EnvironmentWrites)
        {
            if (write.Span == invocation.Span)
            {
                yield return (new EnvironmentSite(write), matcher => matcher.Match(link, write));
            }
        }
    }

    private static IEnumerable<(Site, Func<ChainMatcher, Verdict>)> Items(
        ChainLink link,
        Invocation invocation
    )
    {
        foreach (var write in invocation.Module.ItemWrites)
        {
            if (write.Span != invocation.Span)
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
}
