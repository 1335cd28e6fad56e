using System.Collections.Immutable;
using BindAudit.Rules.Model;
using BindAudit.Rules.Queries;

namespace BindAudit.Rules.Packing;

/// <summary>A rule of a compiled pack: checked, with its groups resolved and its queries parsed.</summary>
internal sealed record PackedRule(Rule Rule, ImmutableArray<Query> Queries);
