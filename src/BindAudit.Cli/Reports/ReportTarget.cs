using BindAudit.Reporting;

namespace BindAudit.Cli.Reports;

/// <summary>A report and where it goes.</summary>
/// <param name="Reporter">Who writes it.</param>
/// <param name="File">The file, or null for <c>--output</c> or standard output.</param>
internal sealed record ReportTarget(IReporter Reporter, string? File);
