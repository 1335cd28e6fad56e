using System.Globalization;
using System.IO;
using BindAudit.Reporting.Escaping;
using BindAudit.Scanning.Results;

namespace BindAudit.Reporting.Services;

/// <summary>JUnit's XML, as Jenkins, Azure and GitLab read it: a suite a file, a failed test a finding.</summary>
internal sealed class JUnitReporter : IReporter
{
    public string Name => "junit";

    public void Write(Report report, Stream output)
    {
        using var writer = ReportWriter.Over(output);
        var result = report.Result;
        var open = FindingWords.Count(result.Findings);
        var skipped = result.Findings.Length - open;
        // One test passes where nothing is wrong, because an empty report reads as a step that did not run.
        var isClean = result.Findings.IsEmpty && result.Failures.IsEmpty;
        var tests = isClean ? 1 : result.Findings.Length + result.Failures.Length;
        var time = result.Elapsed.TotalSeconds.ToString("0.000", CultureInfo.InvariantCulture);
        writer.WriteLine("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        writer.WriteLine(
            $"<testsuites name=\"bindaudit\" tests=\"{Number(tests)}\" failures=\"{Number(open)}\" errors=\"{Number(result.Failures.Length)}\" skipped=\"{Number(skipped)}\" time=\"{time}\">"
        );
        WriteSuites(writer, result);
        WriteErrors(writer, result);
        if (isClean)
        {
            writer.WriteLine("  <testsuite name=\"bindaudit\" tests=\"1\" failures=\"0\">");
            writer.WriteLine("    <testcase classname=\"bindaudit\" name=\"no findings\"/>");
            writer.WriteLine("  </testsuite>");
        }

        writer.WriteLine("</testsuites>");
    }

    private static void WriteSuites(StreamWriter writer, ScanResult result)
    {
        for (var at = 0; at < result.Findings.Length; )
        {
            var path = result.Findings[at].Place.Path;
            var end = at;
            var failures = 0;
            for (; end < result.Findings.Length && result.Findings[end].Place.Path == path; end++)
            {
                failures += result.Findings[end].Suppression is null ? 1 : 0;
            }

            var name = XmlText.Escape(path);
            writer.WriteLine(
                $"  <testsuite name=\"{name}\" tests=\"{Number(end - at)}\" failures=\"{Number(failures)}\">"
            );
            for (; at < end; at++)
            {
                WriteCase(writer, name, result.Findings[at]);
            }

            writer.WriteLine("  </testsuite>");
        }
    }

    private static void WriteCase(StreamWriter writer, string path, ReportedFinding found)
    {
        var finding = found.Finding;
        var line = Number(found.Place.Physical.StartLine);
        var cell = found.Place.Cell is { } number ? $"cell {Number(number)}:" : "";
        var place = $"{cell}{Number(found.Place.StartLine)}:{Number(found.Place.StartColumn)}";
        var id = XmlText.Escape(finding.Rule.Id);
        writer.WriteLine(
            $"    <testcase classname=\"{path}\" name=\"{id} at {place}\" file=\"{path}\" line=\"{line}\">"
        );
        var message = XmlText.Escape(finding.Message);
        if (found.Suppression is { } suppression)
        {
            var reason = XmlText.Escape(suppression.Reason ?? "suppressed");
            writer.WriteLine($"      <skipped message=\"{reason}\"/>");
        }
        else
        {
            writer.WriteLine(
                $"      <failure type=\"{FindingWords.Of(finding.Severity)}\" message=\"{message}\">{TextOf(found)}</failure>"
            );
        }

        writer.WriteLine("    </testcase>");
    }

    private static string TextOf(ReportedFinding found)
    {
        var place = XmlText.Escape(PlaceWords.LineOf(found.Place));
        var remedy = FindingWords.RemedyOf(found.Finding.Rule) is { } help
            ? "\n" + XmlText.Escape(help)
            : "";
        var frame = "";
        foreach (var line in found.Frame)
        {
            frame += "\n  " + XmlText.Escape(CodeLine.Show(line));
        }

        return $"{place}{frame}{remedy}";
    }

    private static void WriteErrors(StreamWriter writer, ScanResult result)
    {
        if (result.Failures.IsEmpty)
        {
            return;
        }

        var count = Number(result.Failures.Length);
        writer.WriteLine($"  <testsuite name=\"bindaudit\" tests=\"{count}\" errors=\"{count}\">");
        foreach (var failure in result.Failures)
        {
            var path = XmlText.Escape(failure.Path);
            writer.WriteLine($"    <testcase classname=\"{path}\" name=\"read\">");
            writer.WriteLine($"      <error message=\"{XmlText.Escape(failure.Message)}\"/>");
            writer.WriteLine("    </testcase>");
        }

        writer.WriteLine("  </testsuite>");
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
