using System;
using System.Text;

namespace BindAudit.Reporting.Escaping;

/// <summary>Text into Markdown, and a sentence out of it.</summary>
internal static class MarkdownText
{
    private const string Markup = "\\`*_{}[]()<>#|~!&";

    /// <summary><paramref name="text"/> as Markdown that shows it as it is, on one line.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        foreach (var unit in TerminalText.Escape(text))
        {
            _ = Markup.Contains(unit, StringComparison.Ordinal)
                ? escaped.Append('\\').Append(unit)
                : escaped.Append(unit);
        }

        return escaped.ToString();
    }

    /// <summary>A fenced block whose fence is longer than any run of backticks within, CommonMark §4.5.</summary>
    public static string Fence(string code, string language)
    {
        var fence = new string('`', Math.Max(3, LongestRun(code) + 1));
        return $"{fence}{language}\n{code.TrimEnd('\n')}\n{fence}\n";
    }

    /// <summary>A plain-text message of SARIF: what would read as an embedded link does not, SARIF 2.1.0 §3.11.6.</summary>
    public static string SarifMessage(string text) =>
        text.Replace("](", "\\](", StringComparison.Ordinal);

    /// <summary>The first sentence of <paramref name="markdown"/>, without code marks, emphasis and line breaks.</summary>
    public static string FirstSentence(string markdown)
    {
        var paragraph = markdown.Trim();
        var end = paragraph.IndexOf("\n\n", StringComparison.Ordinal);
        var line = (end < 0 ? paragraph : paragraph[..end])
            .Replace('\n', ' ')
            .Replace("`", "", StringComparison.Ordinal)
            .Replace("**", "", StringComparison.Ordinal);
        var stop = SentenceEnd(line);
        return stop < 0 ? line : line[..stop];
    }

    private static int SentenceEnd(string line)
    {
        for (var at = 0; at + 1 < line.Length; at++)
        {
            if (line[at] is '.' or '!' or '?' && line[at + 1] == ' ' && !IsAbbreviation(line, at))
            {
                return at + 1;
            }
        }

        return -1;
    }

    private static bool IsAbbreviation(string line, int stop) =>
        line.AsSpan(0, stop).EndsWith("e.g", StringComparison.Ordinal)
        || line.AsSpan(0, stop).EndsWith("i.e", StringComparison.Ordinal);

    private static int LongestRun(string code)
    {
        var (longest, run) = (0, 0);
        foreach (var unit in code)
        {
            run = unit == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }
}
