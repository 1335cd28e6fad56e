using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using BindAudit.Scanning.Fixing;
using BindAudit.Scanning.Results;
using BindAudit.Text;

namespace BindAudit.Cli.RuleTests;

/// <summary>Checks what a fixture says of a finding beside its line: its columns and its fix.</summary>
internal sealed class FixtureDetails(
    string path,
    SourceText text,
    ImmutableArray<ReportedFinding> findings
)
{
    /// <summary>The text of a one-based line, without its line break.</summary>
    public static string LineOf(SourceText text, int line)
    {
        var start = text.Lines.StartOf(line - 1);
        var end = line < text.Lines.Count ? text.Lines.StartOf(line) : text.Length;
        return text.StringOf(TextSpan.FromBounds(start, end)).TrimEnd('\r', '\n');
    }

    /// <summary>What is wrong with the columns, or null.</summary>
    public TestFailure? Check(FixtureCaret caret)
    {
        var spans = MarkedOn(caret.Line).Distinct().ToList();
        if (spans.Exists(span => Fits(caret, span)))
        {
            return null;
        }

        var actual = spans.Count == 0 ? "nothing is found there" : "found is " + Shown(spans);
        return new TestFailure(
            $"{path}:{caret.MarkLine}",
            $"the carets mark columns {caret.Start} to {caret.End - 1}, but {actual}",
            LineOf(text, caret.Line),
            Reason: null
        );
    }

    /// <summary>What is wrong with the fix, or null.</summary>
    public TestFailure? Check(FixtureFix fix)
    {
        var results = new List<string>();
        foreach (var found in findings)
        {
            foreach (var edit in HostFix.AllOf(found))
            {
                if (edit.Path == path && edit.Line == fix.Line)
                {
                    results.Add(edit.ApplyTo(LineOf(text, fix.Line)).Trim());
                }
            }
        }

        return results.Contains(fix.Text)
            ? null
            : new TestFailure(
                $"{path}:{fix.MarkLine}",
                results.Count == 0
                    ? "no rule fixes this line"
                    : $"the fixed line is: {string.Join(" or ", results.Distinct())}",
                LineOf(text, fix.Line).Trim(),
                Reason: null
            );
    }

    private IEnumerable<(int Start, int End)> MarkedOn(int line)
    {
        foreach (var found in findings)
        {
            var place =
                found.Argument is { } argument && argument.Path == path ? argument : found.Place;
            if (place.StartLine == line)
            {
                var length = CodePoints(LineOf(text, line));
                yield return (
                    place.StartColumn,
                    place.EndLine == line ? place.EndColumn : length + 1
                );
            }
        }
    }

    // No caret can stand left of the comment's own `#`, and most people leave a blank behind it.
    private static bool Fits(FixtureCaret caret, (int Start, int End) span) =>
        caret.End == span.End
        && (
            caret.Start == span.Start || (span.Start < caret.Start && caret.Start <= caret.Hash + 2)
        );

    private static string Shown(List<(int Start, int End)> spans) =>
        string.Join(" and ", spans.Select(span => $"columns {span.Start} to {span.End - 1}"));

    private static int CodePoints(string line) => line.Count(unit => !char.IsLowSurrogate(unit));
}
