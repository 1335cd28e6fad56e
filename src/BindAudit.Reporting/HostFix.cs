using System;
using System.Collections.Generic;
using BindAudit.Rules.Model;
using BindAudit.Scanning.Results;

namespace BindAudit.Reporting;

/// <summary>A replacement of the host in the literal from which a value comes; the text around it (quotes, prefix, port) stays.</summary>
/// <param name="Name">What the rule calls it: <c>loopback</c>.</param>
/// <param name="Path">The literal's file.</param>
/// <param name="Line">One-based.</param>
/// <param name="StartColumn">One-based, in code points; the host is ASCII, so UTF-16 differs only in where it starts.</param>
/// <param name="EndColumn">One-based, exclusive.</param>
/// <param name="StartColumnUtf16">One-based, in UTF-16 code units.</param>
/// <param name="EndColumnUtf16">One-based, exclusive.</param>
/// <param name="Replacement">The rule's literal.</param>
public sealed record HostFix(
    string Name,
    string Path,
    int Line,
    int StartColumn,
    int EndColumn,
    int StartColumnUtf16,
    int EndColumnUtf16,
    string Replacement
)
{
    /// <summary>One-based number of the notebook's cell in which the line is counted; null outside of notebooks, and of places in the file itself.</summary>
    public int? Cell { get; init; }

    private const string Loopback = "127.0.0.1";
    private const string LoopbackV6 = "::1";

    /// <summary>The rule's fixes where the source spells the host out once, on one line; else none: a report never guesses an edit.</summary>
    public static IEnumerable<HostFix> AllOf(ReportedFinding found) =>
        AllOf(found.Finding.Rule, found.Literal ?? found.Argument);

    /// <summary>The same as edits of the file itself: of a notebook, of its JSON.</summary>
    public static IEnumerable<HostFix> AllInFile(ReportedFinding found)
    {
        var literal = found.Literal ?? found.Argument;
        foreach (var fix in AllOf(found.Finding.Rule, literal?.Physical))
        {
            yield return literal?.InFile is not null
                ? fix with
                {
                    Replacement = fix.Replacement.Replace(
                        "\"",
                        "\\\"",
                        System.StringComparison.Ordinal
                    ),
                }
                : fix;
        }
    }

    private static IEnumerable<HostFix> AllOf(Rule rule, ReportedPlace? literal)
    {
        if (rule.Fixes.IsEmpty || literal is null || HostSpot.Find(literal.Text) is not { } spot)
        {
            yield break;
        }

        foreach (var (name, replacement) in rule.Fixes)
        {
            var start = literal.StartColumn + CodePointsBefore(literal.Text, spot.Start);
            yield return new HostFix(
                name,
                literal.Path,
                literal.StartLine,
                start,
                start + spot.Length,
                literal.StartColumnUtf16 + spot.Start,
                literal.StartColumnUtf16 + spot.Start + spot.Length,
                TextOf(replacement, spot)
            )
            {
                Cell = literal.Cell,
            };
        }
    }

    /// <summary>The line <paramref name="line"/>, which is that of the literal, once it was replaced.</summary>
    public string ApplyTo(string line) =>
        line[..(StartColumnUtf16 - 1)] + Replacement + line[(EndColumnUtf16 - 1)..];

    /// <summary>Loopback is of the family of what it replaces, so that a socket of that family can still take it.</summary>
    private static string TextOf(string replacement, HostSpot spot)
    {
        var host = spot.IsV6 && replacement == Loopback ? LoopbackV6 : replacement;
        return spot.Form switch
        {
            HostForm.Bracketed when host.Contains(':', StringComparison.Ordinal) => $"[{host}]",
            HostForm.Expression => $"\"{host}\"",
            _ => host,
        };
    }

    private static int CodePointsBefore(string text, int end)
    {
        var count = 0;
        for (var at = 0; at < end; at++)
        {
            count += char.IsLowSurrogate(text[at]) ? 0 : 1;
        }

        return count;
    }
}
