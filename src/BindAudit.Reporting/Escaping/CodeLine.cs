using System;

namespace BindAudit.Reporting.Escaping;

/// <summary>A line of source for a report that is no terminal.</summary>
internal static class CodeLine
{
    /// <summary>The line with blanks in the place of tabs, and what does harm made visible.</summary>
    public static string Show(string line) =>
        TerminalText.Escape(line.TrimEnd().Replace("\t", "    ", StringComparison.Ordinal));
}
