using System;
using System.Globalization;
using System.IO;
using BindAudit.Reporting.Escaping;
using BindAudit.Rules.Model;
using BindAudit.Scanning.Results;

namespace BindAudit.Reporting.Services;

/// <summary>Annotations of a GitHub workflow, by the workflow commands <c>error</c>, <c>warning</c> and <c>notice</c>.</summary>
internal sealed class GitHubReporter : IReporter
{
    public string Name => "github";

    public void Write(Report report, Stream output)
    {
        using var writer = ReportWriter.Over(output);
        foreach (var found in report.Result.Findings)
        {
            Write(writer, found);
        }

        foreach (var failure in report.Result.Failures)
        {
            writer.WriteLine(
                $"::error file={Property(failure.Path)},title=bindaudit::{Data(failure.Message)}"
            );
        }
    }

    private static void Write(StreamWriter writer, ReportedFinding found)
    {
        var place = found.Place.Physical;
        var columns =
            place.StartLine == place.EndLine
                ? string.Create(
                    CultureInfo.InvariantCulture,
                    $",col={place.StartColumn},endColumn={place.EndColumn}"
                )
                : "";
        var lines = string.Create(
            CultureInfo.InvariantCulture,
            $"line={place.StartLine},endLine={place.EndLine}"
        );
        var title = Property(FindingWords.TitleOf(found.Finding.Rule));
        writer.WriteLine(
            $"::{CommandOf(found)} file={Property(place.Path)},{lines}{columns},title={title}::{TextOf(found)}"
        );
    }

    private static string CommandOf(ReportedFinding found) =>
        found switch
        {
            { Suppression: not null } => "notice",
            { Finding.Severity: Severity.High or Severity.Critical } => "error",
            { Finding.Severity: Severity.Medium } => "warning",
            _ => "notice",
        };

    private static string TextOf(ReportedFinding found)
    {
        var text = Data(PlaceWords.MessageOf(found));
        if (found.Suppression is { } suppression)
        {
            return $"{text} (suppressed{(suppression.Reason is { } reason ? ": " + Data(reason) : "")})";
        }

        return FindingWords.RemedyOf(found.Finding.Rule) is { } remedy
            ? $"{text}%0A{Data(remedy)}"
            : text;
    }

    // https://github.com/actions/toolkit, packages/core/src/command.ts: what a value and what a message cannot hold.
    private static string Data(string text) =>
        TerminalText
            .Escape(text)
            .Replace("%", "%25", StringComparison.Ordinal)
            .Replace("\r", "%0D", StringComparison.Ordinal)
            .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) =>
        Data(text)
            .Replace(":", "%3A", StringComparison.Ordinal)
            .Replace(",", "%2C", StringComparison.Ordinal);
}
