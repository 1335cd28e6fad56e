using System;

namespace BindAudit.Reporting.Escaping;

/// <summary>One field of a CSV record, RFC 4180, that no spreadsheet takes for a formula.</summary>
internal static class CsvField
{
    /// <summary>Control characters visible, a leading <c>'</c> before <c>= + - @</c>, quotes where the field needs them.</summary>
    public static string Of(string text)
    {
        var shown = TerminalText.Escape(text);
        if (shown.Length > 0 && shown[0] is '=' or '+' or '-' or '@')
        {
            shown = "'" + shown;
        }

        return shown.AsSpan().IndexOfAny(',', '"') < 0
            ? shown
            : $"\"{shown.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
