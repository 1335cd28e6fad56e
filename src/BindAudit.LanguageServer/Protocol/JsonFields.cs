using System.Text.Json;

namespace BindAudit.LanguageServer.Protocol;

/// <summary>Fields of a message that may be anything.</summary>
internal static class JsonFields
{
    /// <summary>The field of an object, or null.</summary>
    public static JsonElement? Field(this JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var field)
            ? field
            : null;

    /// <summary>The whole number, or null where it is something else.</summary>
    public static int? Number(this JsonElement? element) =>
        element is { ValueKind: JsonValueKind.Number } number && number.TryGetInt32(out var value)
            ? value
            : null;

    /// <summary>The string, or null where it is something else.</summary>
    public static string? Text(this JsonElement? element) =>
        element is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;
}
