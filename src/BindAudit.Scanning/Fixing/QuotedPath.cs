using System.Globalization;
using System.Text;

namespace BindAudit.Scanning.Fixing;

/// <summary>Paths as git writes them in patches: in quotes, with C's escapes, where a character needs it (git-config(1), core.quotePath).</summary>
internal static class QuotedPath
{
    internal static string Of(string path)
    {
        var quoted = new StringBuilder("\"");
        var needsQuotes = false;
        foreach (var unit in Encoding.UTF8.GetBytes(path))
        {
            var escape = EscapeOf(unit);
            needsQuotes |= escape is not null;
            quoted = escape is null ? quoted.Append((char)unit) : quoted.Append(escape);
        }

        return needsQuotes ? quoted.Append('"').ToString() : path;
    }

    private static string? EscapeOf(byte unit) =>
        unit switch
        {
            (byte)'"' => "\\\"",
            (byte)'\\' => "\\\\",
            (byte)'\t' => "\\t",
            (byte)'\n' => "\\n",
            (byte)'\r' => "\\r",
            < 0x20 or > 0x7E => "\\" + Octal(unit),
            _ => null,
        };

    private static string Octal(byte unit) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{(char)('0' + (unit >> 6))}{(char)('0' + ((unit >> 3) & 7))}{(char)('0' + (unit & 7))}"
        );
}
