using System.Collections.Generic;
using BindAudit.Rules.Matching.Evaluation;
using BindAudit.Rules.Model;
using BindAudit.Rules.Patterns;
using BindAudit.Semantics.Commands;
using BindAudit.Semantics.Linking;
using BindAudit.Semantics.Values;

namespace BindAudit.Rules.Matching;

/// <summary>Finds the matches of all rules in one module.</summary>
internal sealed partial class ModuleMatcher(
    RuleIndex index,
    LinkedProgram program,
    LinkedModule module
)
{
    private const int FewestRuns = 2;
    private readonly ChainMatcher _chains = new(program);

    /// <summary>By start and length of the place, in one number: a table by spans would be compiled at every start.</summary>
    private readonly Dictionary<long, List<RuleMatch>> _matches = [];

    internal IReadOnlyList<Finding> Run()
    {
        TryAll(module.Invocations);
        TryAll(module.IndirectInvocations);
        if (index.HasWrites || index.HasCommands)
        {
            foreach (var write in module.AttributeWrites)
            {
                TryAll(write);
            }
        }

        TryWrites();
        return FindingsOf(_matches);
    }

    /// <summary>Whether a match is near enough and not switched off.</summary>
    internal static bool Counts(RuleChain chain, Verdict verdict) =>
        verdict.Truth == Truth.Yes
        && chain.Rule.Rule.Severity != Severity.Off
        && verdict.Reach <= chain.Rule.Rule.Reach;

    private void Try(RuleChain chain, Invocation invocation, Callee callee)
    {
        if (!chain.Rule.RunsOn(module.Path))
        {
            return;
        }

        var verdict = _chains.Match(chain.Link, invocation, callee);
        var runs = IsDecided(chain, verdict, invocation) ? [] : invocation.Runs;
        if (runs.Count < FewestRuns)
        {
            Keep(chain, verdict, new CallSite(invocation, callee));
            return;
        }

        foreach (var run in runs)
        {
            TryRun(chain, run, callee);
        }
    }

    /// <summary>Whether single runs of the call can tell no more than all of them together: what none of the values is, is no value of one run.</summary>
    private static bool IsDecided(RuleChain chain, Verdict verdict, Invocation invocation) =>
        verdict.Truth switch
        {
            Truth.Yes => verdict.Reach < Reach.Flow,
            Truth.No => !chain.Link.HasExceptions,
            _ => !invocation.ArgumentsDiffer
                && !chain.Link.HasExceptions
                && chain.Link.Left?.Conditions.IsEmpty != false,
        };

    /// <summary>Values of one call of the function around go together: what matches only with some of one and some of another does not happen.</summary>
    private void TryRun(RuleChain chain, Invocation run, Callee asked)
    {
        foreach (var callee in Callees.Of(run))
        {
            if (callee.FullName == asked.FullName)
            {
                Keep(chain, _chains.Match(chain.Link, run, callee), new CallSite(run, callee));
            }
        }
    }

    /// <summary>Whether its arguments rule every match out, whatever it is a method of; asked only where finding that out takes other files.</summary>
    private bool IsRefused(Invocation invocation)
    {
        if (
            invocation.Nearby is not { AttributeName: { } name } nearby
            || (index.HasCommands && CommandLines.StarterNames.Contains(name))
            || index.Called(name) is not { } chains
        )
        {
            return false;
        }

        foreach (var chain in chains)
        {
            if (chain.Rule.RunsOn(module.Path) && _chains.MayMatch(chain.Link, nearby, name))
            {
                return false;
            }
        }

        return true;
    }

    private void TryAll(IReadOnlyList<Invocation> invocations)
    {
        foreach (var invocation in invocations)
        {
            if (!invocation.IsOfInterest || IsRefused(invocation))
            {
                continue;
            }

            foreach (var callee in Callees.Of(invocation))
            {
                foreach (var chain in index.For(callee))
                {
                    Try(chain, invocation, callee);
                }

                if (index.HasCommands && CommandLines.IsStarter(callee))
                {
                    TryAll(CommandLines.Of(invocation, callee));
                }
            }
        }
    }

    private void TryAll(AttributeWrite write)
    {
        if (index.HasCommands && write.Name == "argv")
        {
            TryAll(CommandLines.Of(write));
        }

        foreach (var chain in index.For(write))
        {
            foreach (var receiver in write.Receiver.Possible)
            {
                if (chain.Rule.RunsOn(module.Path))
                {
                    Keep(
                        chain,
                        _chains.Match(chain.Link, write, receiver),
                        new WriteSite(write, receiver.Value)
                    );
                }
            }
        }
    }

    /// <summary>Of several matches of one rule at one place the one that came the shortest way stays.</summary>
    private void Keep(RuleChain chain, Verdict verdict, Site site)
    {
        if (!Counts(chain, verdict))
        {
            return;
        }

        var key = ((long)site.Span.Start << 32) | (uint)site.Span.Length;
        if (!_matches.TryGetValue(key, out var matches))
        {
            _matches.Add(key, matches = []);
        }

        var match = new RuleMatch(chain.Rule, chain.Order, verdict, site);
        var same = matches.FindIndex(other => other.Rule == chain.Rule);
        if (same < 0)
        {
            matches.Add(match);
        }
        else if (verdict.Reach < matches[same].Verdict.Reach)
        {
            matches[same] = match;
        }
    }

    private static List<Finding> FindingsOf(Dictionary<long, List<RuleMatch>> matches)
    {
        var findings = new List<Finding>();
        foreach (var atPlace in matches.Values)
        {
            findings.AddRange(WinnerPerGroup.Choose(atPlace));
        }

        findings.Sort(Compare);
        return findings;
    }

    private static int Compare(Finding left, Finding right)
    {
        var start = left.Place.Span.Start.CompareTo(right.Place.Span.Start);
        return start != 0 ? start : string.CompareOrdinal(left.Rule.Id, right.Rule.Id);
    }
}
