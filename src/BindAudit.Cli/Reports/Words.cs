using BindAudit.Rules.Model;
using BindAudit.Semantics.Values;

namespace BindAudit.Cli.Reports;

/// <summary>Levels as rules files spell them.</summary>
internal static class Words
{
    /// <summary>The word for <paramref name="severity"/>.</summary>
    public static string Of(Severity severity) =>
        severity switch
        {
            Severity.Off => "off",
            Severity.Info => "info",
            Severity.Low => "low",
            Severity.Medium => "medium",
            Severity.High => "high",
            _ => "critical",
        };

    /// <summary>The word for <paramref name="confidence"/>.</summary>
    public static string Of(Confidence confidence) =>
        confidence switch
        {
            Confidence.Low => "low",
            Confidence.Medium => "medium",
            _ => "high",
        };

    /// <summary>The word for <paramref name="reach"/>.</summary>
    public static string Of(Reach reach) =>
        reach switch
        {
            Reach.Literal => "literal",
            Reach.Constant => "constant",
            Reach.Default => "default",
            _ => "flow",
        };
}
