using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using BindAudit.Rules.Matching.Conditions;
using BindAudit.Rules.Matching.Links;
using BindAudit.Rules.Patterns;
using BindAudit.Semantics.Linking;
using BindAudit.Semantics.Values;

namespace BindAudit.Rules.Matching.Evaluation;

/// <summary>Rules a call out by its arguments, before it is known what it runs.</summary>
internal sealed partial class ChainMatcher
{
    /// <summary>Whether <paramref name="call"/>, whose callee is not known but for its last <paramref name="name"/>, may fit <paramref name="link"/>.</summary>
    internal bool MayMatch(ChainLink link, Invocation call, string name)
    {
        var conditions = OfArguments(link.Conditions);
        if (conditions.IsEmpty)
        {
            return true;
        }

        foreach (var callee in PossibleCallees(link, name))
        {
            var matcher = new ConditionMatcher(this, link, new CallSite(call, callee));
            if (matcher.MatchAll(conditions).Truth != Truth.No)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What the callee would be, with and without its object among the arguments.</summary>
    private static IEnumerable<Callee> PossibleCallees(ChainLink link, string name)
    {
        for (var shift = 0; shift <= 1; shift++)
        {
            if (link.Kind == LinkKind.Method)
            {
                yield return new Callee(name, null, name, shift, PossibleValue.Unknown);
                continue;
            }

            foreach (var fullName in link.Type?.Classes ?? link.Names)
            {
                if (fullName.EndsWith(name, StringComparison.Ordinal))
                {
                    yield return new Callee(fullName, null, null, shift, PossibleValue.Unknown);
                }
            }
        }
    }

    private static ImmutableArray<Condition> OfArguments(ImmutableArray<Condition> conditions)
    {
        var asked = ImmutableArray.CreateBuilder<Condition>(conditions.Length);
        foreach (var condition in conditions)
        {
            if (condition is ArgumentCondition)
            {
                asked.Add(condition);
            }
        }

        return asked.DrainToImmutable();
    }
}
