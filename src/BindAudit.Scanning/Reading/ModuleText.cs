using System;

namespace BindAudit.Scanning.Reading;

/// <summary>Looks for the name of a module in quotes: <c>import_module("flask.app")</c>.</summary>
internal static class ModuleText
{
    /// <summary>Whether a text in <paramref name="file"/> is <paramref name="package"/> or a dotted name in it. O(length).</summary>
    internal static bool Occurs(ReadOnlySpan<byte> file, ReadOnlySpan<byte> package)
    {
        for (var at = 0; file[at..].IndexOf(package) is >= 0 and var next; )
        {
            var start = at + next;
            at = start + package.Length;
            if (
                start > 0
                && IsQuote(file[start - 1])
                && at < file.Length
                && (IsQuote(file[at]) || file[at] == '.')
            )
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsQuote(byte unit) => unit is (byte)'"' or (byte)'\'';
}
