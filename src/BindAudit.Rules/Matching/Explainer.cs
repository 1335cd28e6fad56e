using System;
using System.Collections.Generic;
using BindAudit.Rules.Matching.Evaluation;
using BindAudit.Rules.Model;
using BindAudit.Rules.Patterns;
using BindAudit.Semantics.Linking;
using BindAudit.Text;

namespace BindAudit.Rules.Matching;

/// <summary>Says why a rule did or did not match a call.</summary>
internal static class Explainer
{
    internal static Explanation Explain(
        LinkedProgram program,
        Invocation invocation,
        CompiledRule rule,
        int order
    )
    {
        Explanation? near = null;
        foreach (var callee in Callees.Of(invocation))
        {
            foreach (var link in rule.Chains)
            {
                var chain = new RuleChain(rule, order, link);
                near = Nearest(program, chain, ExplainedSites.Of(link, invocation, callee), near);
            }
        }

        return near
            ?? new Explanation(rule.Rule, null, "this call is not what the rule is about", false);
    }

    /// <summary>The same at an assignment: <paramref name="span"/> is its target.</summary>
    internal static Explanation Explain(
        LinkedProgram program,
        LinkedModule module,
        TextSpan span,
        CompiledRule rule,
        int order
    )
    {
        Explanation? near = null;
        foreach (var link in rule.Chains)
        {
            var chain = new RuleChain(rule, order, link);
            near = Nearest(program, chain, AssignedSites.Of(link, module, span), near);
        }

        return near
            ?? new Explanation(
                rule.Rule,
                null,
                "this assignment is not what the rule is about",
                false
            );
    }

    /// <summary>The first explanation of a finding, else the first of all, beginning with <paramref name="near"/>.</summary>
    private static Explanation? Nearest(
        LinkedProgram program,
        RuleChain chain,
        IEnumerable<(Site Site, Func<ChainMatcher, Verdict> Match)> sites,
        Explanation? near
    )
    {
        foreach (var (site, match) in sites)
        {
            if (near?.Finding is not null)
            {
                return near;
            }

            var explanation = ExplainOne(program, chain, site, match);
            near = explanation?.Finding is not null ? explanation : near ?? explanation;
        }

        return near;
    }

    /// <summary>Null where the call is of something else.</summary>
    private static Explanation? ExplainOne(
        LinkedProgram program,
        RuleChain chain,
        Site site,
        Func<ChainMatcher, Verdict> match
    )
    {
        var failure = new FailureNote();
        var verdict = match(new ChainMatcher(program, failure));
        var rule = chain.Rule.Rule;
        if (verdict.Truth != Truth.Yes)
        {
            return failure.Reason is { } reason
                ? new Explanation(rule, null, reason, IsNear: true)
                : null;
        }

        return Refusal(chain, verdict, site) is { } refusal
            ? new Explanation(rule, null, refusal, IsNear: true)
            : Found(chain, verdict, site);
    }

    private static string? Refusal(RuleChain chain, Verdict verdict, Site site) =>
        chain.Rule.Rule.Severity == Severity.Off ? "the rule is switched off"
        : !chain.Rule.RunsOn(site.Module.Path) ? "the rule does not run on this path"
        : verdict.Reach > chain.Rule.Rule.Reach
            ? $"the value comes by {Word(verdict.Reach)}, the rule accepts up to {Word(chain.Rule.Rule.Reach)}"
        : null;

    private static Explanation Found(RuleChain chain, Verdict verdict, Site site)
    {
        var finding = FindingBuilder.Build(
            new RuleMatch(chain.Rule, chain.Order, verdict, site),
            []
        );
        return new Explanation(
            chain.Rule.Rule,
            finding,
            $"{finding.Callee} with {finding.Value ?? "the argument omitted"}, reach {Word(finding.Reach)}",
            IsNear: true
        );
    }

    private static string Word(Semantics.Values.Reach reach) =>
        reach switch
        {
            Semantics.Values.Reach.Literal => "literal",
            Semantics.Values.Reach.Constant => "constant",
            Semantics.Values.Reach.Default => "default",
            _ => "flow",
        };
}
