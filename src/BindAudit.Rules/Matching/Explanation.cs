using BindAudit.Rules.Model;

namespace BindAudit.Rules.Matching;

/// <summary>Why a rule did or did not match a call.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Finding">The finding, or null.</param>
/// <param name="Reason">One line: the first condition that failed, or what made it match.</param>
/// <param name="IsNear">Whether the callee fitted and only a condition failed: worth showing.</param>
public sealed record Explanation(Rule Rule, Finding? Finding, string Reason, bool IsNear);
