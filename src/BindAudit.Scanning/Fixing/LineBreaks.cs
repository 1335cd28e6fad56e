using System;
using BindAudit.Text;

namespace BindAudit.Scanning.Fixing;

/// <summary>How a file ends its lines.</summary>
internal static class LineBreaks
{
    /// <summary>The first line break of <paramref name="text"/>; LF where it has none.</summary>
    internal static string Of(SourceText text)
    {
        var bytes = text.Bytes;
        var at = bytes.IndexOfAny((byte)'\n', (byte)'\r');
        return at < 0 || bytes[at] == '\n' ? "\n"
            : at + 1 < bytes.Length && bytes[at + 1] == '\n' ? "\r\n"
            : "\r";
    }
}
