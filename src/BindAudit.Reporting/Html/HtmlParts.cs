using System;
using System.IO;

namespace BindAudit.Reporting.Html;

/// <summary>The parts of the page that are the same for every report.</summary>
internal static class HtmlParts
{
    /// <summary>Reads <c>page.css</c> or <c>page.js</c>; lines end with LF.</summary>
    public static string Read(string name)
    {
        using var part =
            typeof(HtmlParts).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidDataException($"a part of the page is missing: {name}");
        using var reader = new StreamReader(part);
        return reader.ReadToEnd().Replace("\r\n", "\n", StringComparison.Ordinal);
    }
}
