using System.Collections.Generic;
using BindAudit.Text;

namespace BindAudit.Scanning.Fixing;

/// <summary>Reads the host from the environment: <c>os.environ.get("HOST", "127.0.0.1")</c>.</summary>
internal static class EnvironmentFix
{
    private const string Variable = "HOST";

    /// <summary>The edits, that of the literal first; null where the host is only a part of its literal, where that is bytes, or <c>os</c> is something else there.</summary>
    /// <param name="file">The file.</param>
    /// <param name="literal">The absolute span to which <paramref name="spot"/> is relative.</param>
    /// <param name="spot">The host.</param>
    /// <param name="host">What counts where the environment says nothing.</param>
    internal static List<TextChange>? Of(
        EditableFile file,
        TextSpan literal,
        HostSpot spot,
        string host
    )
    {
        if (spot.Value?.Shift(literal.Start) is not { } value || IsOther(file.Text, value))
        {
            return null;
        }

        if (OsName.Find(file, value) is not { } os)
        {
            return null;
        }

        var quote = file.Text.Bytes[value.End - 1] == '\'' ? '\'' : '"';
        var call = $"{os.Environ}.get({quote}{Variable}{quote}, {quote}{host}{quote})";
        var changes = new List<TextChange> { TextChange.Of(value, call) };
        if (os.Import is { } import)
        {
            changes.Add(import);
        }

        return changes;
    }

    /// <summary>Bytes, and f-strings: what is read is a str that holds no field.</summary>
    private static bool IsOther(SourceText text, TextSpan value)
    {
        var prefix = text[value];
        for (var at = 0; at < prefix.Length && prefix[at] is not ((byte)'"' or (byte)'\''); at++)
        {
            if (prefix[at] is (byte)'b' or (byte)'B' or (byte)'f' or (byte)'F')
            {
                return true;
            }
        }

        return false;
    }
}
