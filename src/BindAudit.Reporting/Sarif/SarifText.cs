using System.Text.Json;
using BindAudit.Reporting.Escaping;

namespace BindAudit.Reporting.Sarif;

/// <summary>A <c>message</c> object in plain text, SARIF 2.1.0 §3.11.</summary>
internal static class SarifText
{
    public static void Write(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", MarkdownText.SarifMessage(text));
        json.WriteEndObject();
    }
}
