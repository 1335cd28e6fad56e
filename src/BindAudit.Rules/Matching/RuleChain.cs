using BindAudit.Rules.Matching.Links;

namespace BindAudit.Rules.Matching;

/// <summary>One alternative of a rule; <paramref name="order"/> is the rule's place in the set.</summary>
internal sealed class RuleChain(CompiledRule rule, int order, ChainLink link)
{
    internal CompiledRule Rule { get; } = rule;

    internal int Order { get; } = order;

    internal ChainLink Link { get; } = link;
}
