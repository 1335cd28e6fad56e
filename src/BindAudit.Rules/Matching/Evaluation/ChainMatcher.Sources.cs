using System.Collections.Generic;
using System.Collections.Immutable;
using BindAudit.Rules.Matching.Conditions;
using BindAudit.Rules.Matching.Links;
using BindAudit.Rules.Patterns;
using BindAudit.Semantics.Commands;
using BindAudit.Semantics.Linking;
using BindAudit.Semantics.Values;

namespace BindAudit.Rules.Matching.Evaluation;

/// <summary>What is no call and no attribute: items, assignments, environment variables, commands.</summary>
internal sealed partial class ChainMatcher
{
    /// <summary>Whether a value stored in <paramref name="receiver"/> is what <paramref name="link"/> asks for.</summary>
    internal Verdict Match(
        ChainLink link,
        ItemWrite write,
        PossibleValue receiver,
        Value? anchor = null
    )
    {
        if (!link.Names.Contains(write.Key))
        {
            return Verdict.No;
        }

        var verdict = MatchObject(link.Left!, receiver.Value, anchor);
        return verdict.Truth == Truth.Yes
            ? verdict.And(MatchConditions(link, new ItemSite(write, receiver.Value)))
            : verdict;
    }

    /// <summary>A name that resolves counts everywhere; one that is only spelled so, in the files that the rule names.</summary>
    internal Verdict Match(ChainLink link, ModuleAssignment assignment)
    {
        foreach (var name in link.Names)
        {
            if (IsAssigned(name, link, assignment))
            {
                return MatchConditions(link, new AssignmentSite(assignment));
            }
        }

        return Verdict.No;
    }

    internal Verdict Match(ChainLink link, EnvironmentWrite write) =>
        link.Names.Contains(write.Name)
            ? MatchConditions(link, new EnvironmentSite(write))
            : Verdict.No;

    internal Verdict Match(ChainLink link, CommandLine line, out CommandSite? site)
    {
        site = null;
        var verdict = Verdict.No;
        foreach (var name in link.Names)
        {
            if (CommandName.Match(name, line.Words) is { } rest)
            {
                var arguments = new CommandArguments(rest, OptionsOf(link), line.Place);
                var found = new CommandSite(line, arguments);
                var matched = MatchConditions(link, found);
                site = site is null || matched.Truth > verdict.Truth ? found : site;
                verdict = verdict.Or(matched);
            }
        }

        return verdict;
    }

    private static bool IsAssigned(string name, ChainLink link, ModuleAssignment assignment)
    {
        var isPlain = !name.Contains('.', System.StringComparison.Ordinal);
        var isSpelled =
            Wildcard.Matches(name, assignment.Path, '.')
            && (isPlain || assignment.IsRootUnknown)
            && HasFile(link);
        return isSpelled
            || (
                !isPlain
                && assignment.FullName is { } fullName
                && Wildcard.Matches(name, fullName, '.')
            );
    }

    private static bool HasFile(ChainLink link)
    {
        foreach (var condition in link.Conditions)
        {
            if (condition is FileCondition)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Options of which the rule asks for the value take one.</summary>
    private static ImmutableArray<string> OptionsOf(ChainLink link)
    {
        var options = new List<string>();
        foreach (var condition in link.Conditions)
        {
            if (condition is ArgumentCondition { Selector.Name: { } spellings })
            {
                options.AddRange(CommandArguments.SpellingsOf(spellings));
            }
        }

        return [.. options];
    }

    private Verdict AnyItem(ChainLink link, Value anchor)
    {
        var verdict = Verdict.No;
        foreach (var key in link.Names)
        {
            foreach (var write in program.ItemWritesTo(key))
            {
                foreach (var receiver in write.Receiver.Possible)
                {
                    verdict = verdict.Or(Match(link, write, receiver, anchor));
                }
            }
        }

        return verdict;
    }
}
