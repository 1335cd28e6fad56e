using System.Collections.Immutable;
using BindAudit.Rules.Matching;

namespace BindAudit.Rules.Loading;

/// <summary>What loading rules files gave.</summary>
/// <param name="Rules">The compiled set, or null where there are errors.</param>
/// <param name="Errors">Errors and warnings of all files, in order of file and place.</param>
public sealed record RuleLoad(RuleSet? Rules, ImmutableArray<RuleError> Errors);
