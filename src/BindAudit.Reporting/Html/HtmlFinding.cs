using System;
using System.Collections.Generic;
using System.IO;
using BindAudit.Reporting.Escaping;
using BindAudit.Rules.Model;
using BindAudit.Scanning.Results;

namespace BindAudit.Reporting.Html;

/// <summary>One finding as an article.</summary>
internal static class HtmlFinding
{
    private static readonly string[] Standards = ["cwe", "owasp", "nist", "pci_dss"];

    public static void Write(TextWriter writer, ReportedFinding found)
    {
        var finding = found.Finding;
        var severity = FindingWords.Of(finding.Severity);
        var suppressed = found.Suppression is null ? "" : " suppressed";
        writer.WriteLine(
            $"<article class=\"{severity}{suppressed}\" data-rule=\"{XmlText.Escape(finding.Rule.Id)}\" data-severity=\"{severity}\" data-path=\"{XmlText.Escape(found.Place.Path)}\" data-controls=\"{XmlText.Escape(ControlsOf(finding.Rule))}\">"
        );
        writer.WriteLine(
            $"<h2><span class=\"badge\">{severity}</span> {XmlText.Escape(FindingWords.TitleOf(finding.Rule))} <a class=\"place\" id=\"{found.Fingerprint}\" href=\"#{found.Fingerprint}\">{PlaceOf(found.Place)}</a></h2>"
        );
        writer.WriteLine($"<p class=\"message\">{XmlText.Escape(finding.Message)}</p>");
        HtmlFrame.Write(writer, found);
        WriteTrace(writer, found);
        WriteAdvice(writer, found);
        writer.WriteLine("</article>");
    }

    private static void WriteTrace(TextWriter writer, ReportedFinding found)
    {
        if (found.Trace.IsEmpty)
        {
            return;
        }

        writer.WriteLine("<details open><summary>How the value got there</summary><ol>");
        foreach (var step in found.Trace)
        {
            writer.WriteLine(
                $"<li>{PlaceOf(step)} <code>{XmlText.Escape(CodeLine.Show(FirstLineOf(step.Text)))}</code></li>"
            );
        }

        writer.WriteLine("</ol></details>");
    }

    private static void WriteAdvice(TextWriter writer, ReportedFinding found)
    {
        var finding = found.Finding;
        if (FindingWords.RemedyOf(finding.Rule) is { } remedy)
        {
            writer.WriteLine($"<p class=\"remedy\">{XmlText.Escape(remedy)}</p>");
        }

        writer.WriteLine("<dl>");
        Pair(writer, "reach", FindingWords.Of(finding.Reach));
        Pair(writer, "confidence", FindingWords.Of(finding.Confidence));
        Pair(writer, "calls", finding.Callee);
        Pair(writer, "value", finding.Value);
        Pair(writer, "also", string.Join(", ", finding.Also));
        Pair(
            writer,
            "controls",
            ControlsOf(finding.Rule).Replace("|", ", ", StringComparison.Ordinal)
        );
        if (found.Suppression is { } suppression)
        {
            Pair(writer, "suppressed", suppression.Reason ?? "without a reason");
        }
        else
        {
            Pair(writer, "accept with", FindingWords.SuppressionOf(finding));
        }

        writer.WriteLine("</dl>");
    }

    private static void Pair(TextWriter writer, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            writer.WriteLine(
                $"<div><dt>{name}</dt><dd><code>{XmlText.Escape(value)}</code></dd></div>"
            );
        }
    }

    private static string ControlsOf(Rule rule)
    {
        var controls = new List<string>();
        foreach (var standard in Standards)
        {
            foreach (var control in rule.Prose.Metadata[standard])
            {
                controls.Add(
                    standard switch
                    {
                        "owasp" => "OWASP " + control,
                        "nist" => "NIST " + control,
                        "pci_dss" => "PCI DSS " + control,
                        _ => control,
                    }
                );
            }
        }

        return string.Join('|', controls);
    }

    private static string PlaceOf(ReportedPlace place) => XmlText.Escape(PlaceWords.LineOf(place));

    private static string FirstLineOf(string text)
    {
        var end = text.AsSpan().IndexOfAny('\r', '\n');
        return end < 0 ? text : text[..end] + " …";
    }
}
