using System;
using System.Collections.Immutable;
using BindAudit.Reporting;
using BindAudit.Rules.Model;

namespace BindAudit.Cli.Flags;

/// <summary>The severities as words, <c>off</c> among them.</summary>
internal static class SeverityWords
{
    /// <summary>From <c>off</c> to <c>critical</c>.</summary>
    public static readonly ImmutableArray<string> All =
    [
        "off",
        "info",
        "low",
        "medium",
        "high",
        "critical",
    ];

    /// <summary>Reads a word, whatever its case.</summary>
    public static bool TryParse(string word, out Severity severity)
    {
        for (severity = Severity.Off; severity <= Severity.Critical; severity++)
        {
            if (word.Equals(FindingWords.Of(severity), StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
