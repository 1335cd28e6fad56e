using System.IO;
using BindAudit.Reporting.Escaping;

namespace BindAudit.Reporting.Terminal;

/// <summary><c>path:line:column: ID [GROUP] message</c>, a line a finding: what editors and <c>grep</c> users read.</summary>
internal sealed class ConciseReporter : IReporter
{
    public string Name => "concise";

    public void Write(Report report, Stream output)
    {
        using var writer = ReportWriter.Over(output);
        foreach (var found in report.Result.Findings)
        {
            writer.Write(TerminalPlace.Of(found.Place));
            writer.Write(": ");
            writer.Write(TerminalText.Escape(FindingWords.TitleOf(found.Finding.Rule)));
            writer.Write(' ');
            writer.Write(TerminalText.Escape(found.Finding.Message));
            writer.WriteLine(found.Suppression is null ? "" : " (suppressed)");
        }
    }
}
