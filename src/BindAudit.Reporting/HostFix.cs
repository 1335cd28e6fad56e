using System;
using System.Collections.Generic;
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
    private const string AnyAddress = "0.0.0.0";

    /// <summary>The rule's fixes where the source spells the IPv4 wildcard out once, on one line; else none: a report never guesses an edit.</summary>
    public static IEnumerable<HostFix> AllOf(ReportedFinding found)
    {
        if (
            (found.Literal ?? found.Argument) is not { } literal
            || HostIn(literal.Text) is not { } at
        )
        {
            yield break;
        }

        foreach (var (name, replacement) in found.Finding.Rule.Fixes)
        {
            yield return new HostFix(
                name,
                literal.Path,
                literal.StartLine,
                literal.StartColumn + CodePointsBefore(literal.Text, at),
                literal.StartColumn + CodePointsBefore(literal.Text, at) + AnyAddress.Length,
                literal.StartColumnUtf16 + at,
                literal.StartColumnUtf16 + at + AnyAddress.Length,
                replacement
            );
        }
    }

    /// <summary>The line <paramref name="line"/>, which is that of the literal, once it was replaced.</summary>
    public string ApplyTo(string line) =>
        line[..(StartColumnUtf16 - 1)] + Replacement + line[(EndColumnUtf16 - 1)..];

    private static int? HostIn(string text)
    {
        var at = text.IndexOf(AnyAddress, StringComparison.Ordinal);
        var isPlain = at >= 0 && text.AsSpan().IndexOfAny('\n', '\r') < 0 && IsAlone(text, at);
        var isOnlyOne = isPlain && text.IndexOf(AnyAddress, at + 1, StringComparison.Ordinal) < 0;
        return isOnlyOne ? at : null;
    }

    private static bool IsAlone(string text, int at)
    {
        var end = at + AnyAddress.Length;
        return (at == 0 || !IsPartOfAddress(text[at - 1]))
            && (end == text.Length || !IsPartOfAddress(text[end]));
    }

    private static bool IsPartOfAddress(char unit) =>
        char.IsAsciiLetterOrDigit(unit) || unit is '.' or '-' or '_';

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
