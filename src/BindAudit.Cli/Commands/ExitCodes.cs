using System.Collections.Immutable;
using BindAudit.Rules.Model;
using BindAudit.Scanning.Results;

namespace BindAudit.Cli.Commands;

/// <summary>What a scan's result means to the caller.</summary>
internal static class ExitCodes
{
    /// <summary>An error first, then findings at or above <paramref name="failOn"/>.</summary>
    public static ExitCode Of(ScanResult result, Severity failOn, bool isStrict, bool isExitZero)
    {
        foreach (var failure in result.Failures)
        {
            if (failure.IsFatal || failure.IsInternal || isStrict)
            {
                return ExitCode.Failed;
            }
        }

        return !isExitZero && HasFailing(result.Findings, failOn)
            ? ExitCode.Findings
            : ExitCode.Success;
    }

    private static bool HasFailing(ImmutableArray<ReportedFinding> findings, Severity failOn)
    {
        foreach (var reported in findings)
        {
            if (reported.Suppression is null && reported.Finding.Severity >= failOn)
            {
                return true;
            }
        }

        return false;
    }
}
