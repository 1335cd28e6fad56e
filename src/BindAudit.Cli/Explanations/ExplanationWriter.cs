using System.Collections.Generic;
using System.IO;
using BindAudit.Reporting;
using BindAudit.Reporting.Escaping;
using BindAudit.Rules.Matching;
using BindAudit.Rules.Patterns;
using BindAudit.Semantics.Values;
using BindAudit.Text;

namespace BindAudit.Cli.Explanations;

/// <summary>The lines of which explanations consist: what stands where, fields, values, and what rules say.</summary>
internal sealed class ExplanationWriter(ExplainedFile file, TextWriter output)
{
    private const int Longest = 100;

    /// <summary>The place and source of what is explained.</summary>
    public void Place(TextSpan span)
    {
        Line($"{file.PlaceOf(span.Start)}: {Shorten(file.Tree.Text.StringOf(span))}");
    }

    /// <summary>One named fact.</summary>
    public void Field(string name, string value) => Line($"  {name, -12} {value}");

    /// <summary>Each possible value with its reach, and the line from which it comes unless that is <paramref name="place"/>.</summary>
    public void Values(string name, ValueSet values, SourcePlace place)
    {
        var parts = new List<string>();
        foreach (var possible in values.Possible)
        {
            parts.Add(
                possible.IsUnknown
                    ? "unknown"
                    : $"{Shorten(PythonRepr.Of(possible.Value))} ({FindingWords.Of(possible.Reach)}{OriginOf(possible, place)})"
            );
        }

        Field(name, string.Join(" or ", parts));
    }

    /// <summary>What each rule says that is about it; <paramref name="subject"/> is what no rule is about.</summary>
    public void Rules(IReadOnlyList<Explanation> explanations, string subject)
    {
        var isNear = false;
        foreach (var explanation in explanations)
        {
            if (explanation.Finding is not null || explanation.IsNear)
            {
                isNear = true;
                var verdict = explanation.Finding is null ? "does not match" : "matches";
                Line($"  {explanation.Rule.Id} {verdict}: {explanation.Reason}");
            }
        }

        if (!isNear)
        {
            Line($"  no rule is about this {subject}");
        }
    }

    private string OriginOf(PossibleValue possible, SourcePlace place)
    {
        if (possible.Trace?.Origin is not { } origin || origin == place || origin.Path != file.Path)
        {
            return "";
        }

        var line = file.LineOf(file.Tree.Text.Lines.LineOf(origin.Span.Start));
        return $" from {(line.StartsWith('c') ? "" : "line ")}{line}";
    }

    private void Line(string text) => output.WriteLine(TerminalText.Escape(text));

    private static string Shorten(string source)
    {
        var line = string.Join(
            ' ',
            source.Split((char[]?)null, System.StringSplitOptions.RemoveEmptyEntries)
        );
        return line.Length <= Longest ? line : line[..(Longest - 1)] + "…";
    }
}
