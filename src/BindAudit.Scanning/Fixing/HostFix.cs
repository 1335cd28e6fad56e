using System;
using System.Collections.Generic;
using System.Text;
using BindAudit.Scanning.Notebooks;
using BindAudit.Scanning.Results;
using BindAudit.Syntax.Tokens;
using BindAudit.Text;

namespace BindAudit.Scanning.Fixing;

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

    /// <summary>The rule's fixes where the source spells the host out once; else none: nobody guesses an edit.</summary>
    public static IEnumerable<HostFix> AllOf(ReportedFinding found)
    {
        if (LiteralOf(found) is not { } literal || SpotOf(found) is not { } spot)
        {
            yield break;
        }

        foreach (var (name, replacement) in found.Finding.Rule.Fixes)
        {
            yield return Of(name, literal, spot.Span, TextOf(replacement, spot));
        }
    }

    /// <summary>The same as edits of the file itself: of a notebook, of its JSON.</summary>
    public static IEnumerable<HostFix> AllInFile(ReportedFinding found)
    {
        if (
            LiteralOf(found) is not { } literal
            || SpotOf(found) is not { } spot
            || SpanInFile(literal, spot.Span) is not { } span
        )
        {
            yield break;
        }

        foreach (var (name, replacement) in found.Finding.Rule.Fixes)
        {
            var text = TextOf(replacement, spot);
            yield return Of(
                name,
                literal.Physical,
                span,
                literal.InFile is null ? text : text.Replace("\"", "\\\"", StringComparison.Ordinal)
            );
        }
    }

    private static HostSpot? SpotOf(ReportedFinding found) =>
        found.Finding.Rule.Fixes.IsEmpty || LiteralOf(found) is not { } literal
            ? null
            : HostSpot.Find(TokenizedSource.Tokenize(SourceText.From(literal.Text)));

    /// <summary>Where the JSON of a notebook holds what <paramref name="span"/> is of the literal; null where that stands on several lines.</summary>
    private static TextSpan? SpanInFile(ReportedPlace literal, TextSpan span)
    {
        if (literal.InFile is not { } place)
        {
            return span;
        }

        return literal.Text.AsSpan().IndexOfAny('\n', '\r') >= 0
            ? null
            : JsonUnit.SpanOf(Encoding.UTF8.GetBytes(place.Text), span);
    }

    /// <summary>The line <see cref="Line"/>, once it was replaced.</summary>
    public string ApplyTo(string line) =>
        line[..(StartColumnUtf16 - 1)] + Replacement + line[(EndColumnUtf16 - 1)..];

    /// <summary>Where the value is written, or null where it is missing.</summary>
    internal static ReportedPlace? LiteralOf(ReportedFinding found) =>
        found.Literal ?? found.Argument;

    /// <summary>What stands in the place of <paramref name="spot"/>. Loopback is of the family of what it replaces, so that a socket of that family can still take it.</summary>
    internal static string TextOf(string replacement, HostSpot spot)
    {
        var host = HostOf(replacement, spot);
        return spot.Form switch
        {
            HostForm.Bracketed when host.Contains(':', StringComparison.Ordinal) => $"[{host}]",
            HostForm.Expression => $"\"{host}\"",
            _ => host,
        };
    }

    /// <summary>The host alone.</summary>
    internal static string HostOf(string replacement, HostSpot spot) =>
        spot.IsV6 && replacement == Loopback ? LoopbackV6 : replacement;

    private static HostFix Of(string name, ReportedPlace literal, TextSpan host, string replacement)
    {
        var text = SourceText.From(literal.Text);
        var line = text.Lines.LineOf(host.Start);
        var isFirst = line == 0;
        var before = text.StringOf(TextSpan.FromBounds(text.Lines.StartOf(line), host.Start));
        var points = text.PositionOf(host.Start).Column;
        var start = points + (isFirst ? literal.StartColumn : 1);
        var startUtf16 = before.Length + (isFirst ? literal.StartColumnUtf16 : 1);
        return new HostFix(
            name,
            literal.Path,
            literal.StartLine + line,
            start,
            start + host.Length,
            startUtf16,
            startUtf16 + host.Length,
            replacement
        )
        {
            Cell = literal.Cell,
        };
    }
}
