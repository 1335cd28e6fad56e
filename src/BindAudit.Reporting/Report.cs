using System.Collections.Immutable;
using BindAudit.Rules.Model;
using BindAudit.Scanning.Results;

namespace BindAudit.Reporting;

/// <summary>All that a reporter writes from.</summary>
/// <param name="Result">What the scan found.</param>
/// <param name="Rules">The rules that ran; a finding's rule that is missing here is added where a format lists rules.</param>
/// <param name="Options">How to show it.</param>
public sealed record Report(ScanResult Result, ImmutableArray<Rule> Rules, ReportOptions Options);
