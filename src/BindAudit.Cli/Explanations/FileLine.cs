using System.Globalization;

namespace BindAudit.Cli.Explanations;

/// <summary>What <c>FILE:LINE</c> names.</summary>
/// <param name="File">As given.</param>
/// <param name="Line">One-based.</param>
internal sealed record FileLine(string File, int Line)
{
    /// <summary>Reads <c>FILE:LINE</c>; a column behind it, as reports print it, is left away.</summary>
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
            throw new UsageException($"explain: '{text}' is not a place; expected FILE:LINE");
        }

        return new FileLine(string.Join(':', parts[..line]), number);
    }

    private static bool IsNumber(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out _);
}
