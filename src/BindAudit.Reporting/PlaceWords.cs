using System.Globalization;
using BindAudit.Scanning.Results;

namespace BindAudit.Reporting;

/// <summary>Places in the words of every format; raw, to be escaped for where they go.</summary>
internal static class PlaceWords
{
    /// <summary><c>path:line</c>; <c>path:cell 3:line</c> in a notebook.</summary>
    public static string LineOf(ReportedPlace place) =>
        LineOf(place.Path, place.Cell, place.StartLine);

    /// <summary>The same of a place that is no span.</summary>
    public static string LineOf(string path, int? cell, int line) =>
        cell is { } number
            ? string.Create(CultureInfo.InvariantCulture, $"{path}:cell {number}:{line}")
            : string.Create(CultureInfo.InvariantCulture, $"{path}:{line}");

    /// <summary>The message of a finding for what shows it at a line of the file: in a notebook, with cell and line.</summary>
    public static string MessageOf(ReportedFinding found) =>
        found.Place.Cell is { } cell
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"{found.Finding.Message} (cell {cell}, line {found.Place.StartLine})"
            )
            : found.Finding.Message;
}
