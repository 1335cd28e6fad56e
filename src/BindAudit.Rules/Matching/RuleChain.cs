using BindAudit.Rules.Matching.Links;

namespace BindAudit.Rules.Matching;

/// <summary>One alternative of a rule; <paramref name="Order"/> is the rule's place in the set.</summary>
internal sealed record RuleChain(CompiledRule Rule, int Order, ChainLink Link);
