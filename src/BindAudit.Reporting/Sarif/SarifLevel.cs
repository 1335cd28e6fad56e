using BindAudit.Rules.Model;

namespace BindAudit.Reporting.Sarif;

/// <summary>Our severities in the words and numbers of code scanning services.</summary>
internal static class SarifLevel
{
    /// <summary>SARIF 2.1.0 §3.27.10.</summary>
    public static string Of(Severity severity) =>
        severity switch
        {
            Severity.Off => "none",
            Severity.Info or Severity.Low => "note",
            Severity.Medium => "warning",
            _ => "error",
        };

    /// <summary>GitHub's <c>security-severity</c>: a CVSS score as text, in the band of the severity.</summary>
    public static string ScoreOf(Severity severity) =>
        severity switch
        {
            Severity.Off or Severity.Info => "0.0",
            Severity.Low => "3.0",
            Severity.Medium => "5.5",
            Severity.High => "8.0",
            _ => "9.5",
        };
}
