using System.Globalization;
using BindAudit.Reporting.Escaping;
using BindAudit.Scanning.Results;

namespace BindAudit.Reporting.Terminal;

/// <summary>Places as terminals and editors make links of them.</summary>
internal static class TerminalPlace
{
    /// <summary><c>path:line:column</c>, one-based, columns in code points.</summary>
    public static string Of(ReportedPlace place) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{TerminalText.Escape(place.Path)}:{place.StartLine}:{place.StartColumn}"
        );
}
