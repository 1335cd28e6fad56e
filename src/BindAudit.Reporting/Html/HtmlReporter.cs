using System.Collections.Generic;
using System.Globalization;
using System.IO;
using BindAudit.Reporting.Escaping;
using BindAudit.Rules.Model;
using BindAudit.Scanning.Results;

namespace BindAudit.Reporting.Html;

/// <summary>One page that needs nothing else: findings with their code, to be searched, filtered, grouped and printed.</summary>
internal sealed class HtmlReporter : IReporter
{
    private const string Policy =
        "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

    public string Name => "html";

    public void Write(Report report, Stream output)
    {
        using var writer = ReportWriter.Over(output);
        writer.WriteLine("<!DOCTYPE html>");
        writer.WriteLine("<html lang=\"en\">");
        WriteHead(writer);
        writer.WriteLine("<body>");
        WriteSummary(writer, report);
        if (!report.Result.Findings.IsEmpty)
        {
            WriteControls(writer, report.Result);
        }

        writer.WriteLine("<main id=\"findings\">");
        foreach (var found in report.Result.Findings)
        {
            HtmlFinding.Write(writer, found);
        }

        writer.WriteLine("</main>");
        WriteErrors(writer, report.Result);
        writer.WriteLine("<script>");
        writer.Write(HtmlParts.Read("page.js"));
        writer.WriteLine("</script>");
        writer.WriteLine("</body>");
        writer.WriteLine("</html>");
    }

    private static void WriteHead(StreamWriter writer)
    {
        writer.WriteLine("<head>");
        writer.WriteLine("<meta charset=\"utf-8\">");
        writer.WriteLine($"<meta http-equiv=\"Content-Security-Policy\" content=\"{Policy}\">");
        writer.WriteLine(
            "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
        );
        writer.WriteLine("<meta name=\"color-scheme\" content=\"light dark\">");
        writer.WriteLine("<title>BindAudit report</title>");
        writer.WriteLine("<style>");
        writer.Write(HtmlParts.Read("page.css"));
        writer.WriteLine("</style>");
        writer.WriteLine("</head>");
    }

    private static void WriteSummary(StreamWriter writer, Report report)
    {
        var result = report.Result;
        writer.WriteLine("<header>");
        writer.WriteLine("<h1>BindAudit</h1>");
        var count = FindingWords.Count(result.Findings);
        writer.WriteLine(
            $"<p class=\"sum\">{Number(count)} finding{(count == 1 ? "" : "s")} in {Number(result.FilesScanned)} file{(result.FilesScanned == 1 ? "" : "s")}</p>"
        );
        writer.WriteLine("<ul class=\"severities\">");
        foreach (var severity in FindingWords.WorstFirst)
        {
            if (FindingWords.Count(result.Findings, severity) is > 0 and var some)
            {
                var word = FindingWords.Of(severity);
                writer.WriteLine($"<li class=\"{word}\"><b>{Number(some)}</b> {word}</li>");
            }
        }

        writer.WriteLine("</ul>");
        writer.WriteLine(
            $"<p class=\"tool\">bindaudit {XmlText.Escape(report.Options.ToolVersion)}, {Number(report.Rules.Length)} rules</p>"
        );
        writer.WriteLine("</header>");
    }

    private static void WriteControls(StreamWriter writer, ScanResult result)
    {
        var rules = new SortedSet<string>(System.StringComparer.Ordinal);
        var severities = new SortedSet<Severity>();
        foreach (var found in result.Findings)
        {
            _ = rules.Add(found.Finding.Rule.Id);
            _ = severities.Add(found.Finding.Severity);
        }

        writer.WriteLine("<nav>");
        writer.WriteLine(
            "<label>Search <input id=\"text\" type=\"search\" placeholder=\"message, code, callee\"></label>"
        );
        writer.WriteLine("<label>Path <input id=\"path\" type=\"search\"></label>");
        writer.WriteLine("<label>Rule <select id=\"rule\"><option value=\"\">all</option>");
        foreach (var rule in rules)
        {
            writer.WriteLine($"<option>{XmlText.Escape(rule)}</option>");
        }

        writer.WriteLine("</select></label>");
        writer.WriteLine("<label>Severity <select id=\"severity\"><option value=\"\">all</option>");
        foreach (var severity in System.Linq.Enumerable.Reverse(severities))
        {
            writer.WriteLine($"<option>{FindingWords.Of(severity)}</option>");
        }

        writer.WriteLine("</select></label>");
        writer.WriteLine(
            "<label>Group by <select id=\"group\"><option value=\"path\">file</option><option value=\"rule\">rule</option><option value=\"severity\">severity</option><option value=\"controls\">compliance control</option></select></label>"
        );
        writer.WriteLine("<output id=\"shown\"></output>");
        writer.WriteLine("</nav>");
    }

    private static void WriteErrors(StreamWriter writer, ScanResult result)
    {
        if (result.Failures.IsEmpty && result.Skipped.IsEmpty)
        {
            return;
        }

        writer.WriteLine("<footer>");
        foreach (var failure in result.Failures)
        {
            writer.WriteLine(
                $"<p class=\"error\">not scanned: <code>{XmlText.Escape(failure.Path)}</code>: {XmlText.Escape(failure.Message)}</p>"
            );
        }

        foreach (var skipped in result.Skipped)
        {
            var what = skipped.IsFolder ? "folder" : "file";
            writer.WriteLine(
                $"<p>left out: {Number(skipped.Files)} {what}{(skipped.Files == 1 ? "" : "s")} ({XmlText.Escape(skipped.Reason)})</p>"
            );
        }

        writer.WriteLine("</footer>");
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
