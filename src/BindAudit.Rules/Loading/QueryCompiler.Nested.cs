using System.Collections.Generic;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using BindAudit.Rules.Matching.Conditions;
using BindAudit.Rules.Matching.Links;
using BindAudit.Rules.Queries;

namespace BindAudit.Rules.Loading;

/// <summary>The steps within <c>.also(…)</c> and <c>.unless(…)</c>.</summary>
internal sealed partial class QueryCompiler
{
    /// <summary>Up to the first <c>.method</c> or <c>.set</c> the steps speak of the same call, from there on of the same object.</summary>
    private ChainLink? OfNested(ChainLink link, NestedStep step)
    {
        var same = (ChainLink?)(link with { Conditions = [] });
        var at = 0;
        for (; at < step.Steps.Count && !IsOfObject(step.Steps[at]); at++)
        {
            same = same is null ? null : WithStep(same, step.Steps[at]);
        }

        var links = LinksOf(step.Steps, at);
        return same is null || links.IsDefault
            ? null
            : With(link, new NestedCondition(step.IsUnless, same.Conditions, links));
    }

    /// <summary>The links of the steps from <paramref name="start"/> on, which speak of the same object; default where one is in error.</summary>
    private ImmutableArray<ChainLink> LinksOf(QueryList<QueryStep> steps, int start)
    {
        var links = new List<ChainLink>();
        var current = SameObject;
        for (var at = start; at < steps.Count; at++)
        {
            var step = steps[at];
            if (IsOfObject(step) && current.Kind is LinkKind.Set or LinkKind.SetItem)
            {
                links.Add(current);
            }

            if (WithStep(current, step) is not { } next)
            {
                return default;
            }

            current = next;
        }

        if (current.Kind != LinkKind.SameObject)
        {
            links.Add(current);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(links.ToArray());
    }

    private static bool IsOfObject(QueryStep step) =>
        step is NamesStep { Kind: not NamesStepKind.InFile };

    private static ChainLink SameObject => new() { Kind = LinkKind.SameObject };
}
