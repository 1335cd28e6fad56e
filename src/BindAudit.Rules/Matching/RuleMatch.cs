using BindAudit.Rules.Matching.Evaluation;
using BindAudit.Rules.Patterns;

namespace BindAudit.Rules.Matching;

/// <summary>A rule that holds at a site.</summary>
internal sealed record RuleMatch(CompiledRule Rule, int Order, Verdict Verdict, Site Site);
