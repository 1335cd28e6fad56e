using System;
using System.Globalization;

namespace BindAudit.Cli.Explanations;

/// <summary>What <c>FILE:LINE</c> names.</summary>
/// <param name="File">As given.</param>
/// <param name="Line">One-based.</param>
/// <param name="Cell">Of a notebook the one-based cell in which the line is counted; null where it is counted in the file.</param>
internal sealed record FileLine(string File, int Line, int? Cell = null)
{
    private const string CellWord = "cell ";

    /// <summary>Reads <c>FILE:LINE</c> or <c>FILE:cell N:LINE</c>; a column behind it, as reports print it, is left away.</summary>
    /// <exception cref="UsageException">It is something else.</exception>
    public static FileLine Of(string text)
    {
        var parts = text.TrimEnd(':').Split(':');
        var last = parts.Length - 1;
        var isColumnToo = last >= 2 && IsNumber(parts[last]) && IsNumber(parts[last - 1]);
        var line = isColumnToo ? last - 1 : last;
        if (
            line < 1
            || !int.TryParse(
                parts[line],
                NumberStyles.None,
                CultureInfo.InvariantCulture,
                out var number
            )
            || number == 0
        )
        {
            throw new UsageException(
                $"explain: '{text}' is not a place; expected FILE:LINE, or FILE:cell N:LINE"
            );
        }

        return CellOf(parts[line - 1]) is { } cell && line > 1
            ? new FileLine(string.Join(':', parts[..(line - 1)]), number, cell)
            : new FileLine(string.Join(':', parts[..line]), number);
    }

    /// <summary>The number of <c>cell 3</c>, or null.</summary>
    private static int? CellOf(string text) =>
        text.StartsWith(CellWord, StringComparison.Ordinal)
        && int.TryParse(
            text.AsSpan(CellWord.Length),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var cell
        )
            ? cell
            : null;

    private static bool IsNumber(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out _);
}
