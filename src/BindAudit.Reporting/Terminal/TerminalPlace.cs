using System.Globalization;
using BindAudit.Reporting.Escaping;
using BindAudit.Scanning.Results;

namespace BindAudit.Reporting.Terminal;

/// <summary>Places as terminals and editors make links of them.</summary>
internal static class TerminalPlace
{
    /// <summary><c>path:line:column</c>, one-based, columns in code points; <c>path:cell 3:line:column</c> in a notebook.</summary>
    public static string Of(ReportedPlace place) =>
        Of(place.Path, place.Cell, place.StartLine, place.StartColumn);

    /// <summary>The same of a place that is no span.</summary>
    public static string Of(string path, int? cell, int line, int column) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{TerminalText.Escape(PlaceWords.LineOf(path, cell, line))}:{column}"
        );
}
