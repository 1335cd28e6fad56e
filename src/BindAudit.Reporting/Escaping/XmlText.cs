using System.Text;

namespace BindAudit.Reporting.Escaping;

/// <summary>Text into XML and HTML, in elements and in attributes with double or single quotes.</summary>
internal static class XmlText
{
    /// <summary><paramref name="text"/> with what markup needs escaped; characters that XML 1.0 §2.2 does not admit, or that steer a terminal, are shown as a terminal shows them.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        foreach (var unit in TerminalText.Escape(text))
        {
            _ = unit switch
            {
                '&' => escaped.Append("&amp;"),
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '"' => escaped.Append("&quot;"),
                '\'' => escaped.Append("&#39;"),
                '\uFFFE' or '\uFFFF' => escaped.Append('\uFFFD'),
                _ => escaped.Append(unit),
            };
        }

        return escaped.ToString();
    }
}
