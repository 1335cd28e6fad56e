using System.IO;
using System.Text;

namespace BindAudit.Reporting;

/// <summary>Text as reports are written: UTF-8 without a byte order mark, LF on every system.</summary>
internal static class ReportWriter
{
    /// <summary>A writer that leaves <paramref name="output"/> open when it is disposed.</summary>
    public static StreamWriter Over(Stream output) =>
        new(output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
}
