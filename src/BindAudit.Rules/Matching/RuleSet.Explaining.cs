using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using BindAudit.Rules.Describing;
using BindAudit.Semantics.Linking;
using BindAudit.Text;

namespace BindAudit.Rules.Matching;

/// <summary>What a set of rules tells of itself.</summary>
public sealed partial class RuleSet
{
    /// <summary>Why each rule did or did not match at <paramref name="invocation"/>.</summary>
    public IReadOnlyList<Explanation> Explain(LinkedProgram program, Invocation invocation) =>
        [.. _rules.Select((rule, order) => Explainer.Explain(program, invocation, rule, order))];

    /// <summary>The types that the query of the rule called <paramref name="id"/> names, in order; for its page.</summary>
    public ImmutableArray<TypeDescription> TypesOf(string id)
    {
        var types = ImmutableArray.CreateBuilder<TypeDescription>();
        foreach (
            var link in _rules.Where(rule => rule.Rule.Id == id).SelectMany(rule => rule.Chains)
        )
        {
            for (var at = link; at is not null; at = at.Left)
            {
                if (at.Type is { } type && !types.Any(known => known.Name == type.Name))
                {
                    types.Add(type.Describe());
                }
            }
        }

        return types.ToImmutable();
    }

    /// <summary>Why each rule did or did not match at the assignment of <paramref name="module"/> whose target stands at <paramref name="target"/>.</summary>
    public IReadOnlyList<Explanation> Explain(
        LinkedProgram program,
        LinkedModule module,
        TextSpan target
    ) =>
        [
            .. _rules.Select(
                (rule, order) => Explainer.Explain(program, module, target, rule, order)
            ),
        ];
}
