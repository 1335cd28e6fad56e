using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using BindAudit.Rules.Loading;
using BindAudit.Rules.Loading.Yaml;

namespace BindAudit.Tests.Support;

/// <summary>YAML as JSON, by the types of YAML 1.2's core schema, as an editor sees it.</summary>
internal static class YamlJson
{
    public static JsonElement Of(string yaml)
    {
        var node = YamlReader.Read(yaml, new ErrorList("yaml", yaml));
        return JsonSerializer.SerializeToElement(NodeOf(node!));
    }

    private static JsonNode? NodeOf(YamlNode node)
    {
        switch (node)
        {
            case YamlMapping mapping:
                var json = new JsonObject();
                foreach (var entry in mapping.Entries)
                {
                    json[entry.Key.Value] = NodeOf(entry.Value);
                }

                return json;
            case YamlSequence sequence:
                var items = new JsonArray();
                foreach (var item in sequence.Items)
                {
                    items.Add(NodeOf(item));
                }

                return items;
            default:
                return ScalarOf((YamlScalar)node);
        }
    }

    private static JsonValue? ScalarOf(YamlScalar scalar) =>
        !scalar.IsPlain ? JsonValue.Create(scalar.Value)
        : scalar.Value is "" or "~" or "null" ? null
        : scalar.Value is "true" or "false" ? JsonValue.Create(scalar.Value == "true")
        : double.TryParse(
            scalar.Value,
            NumberStyles.Float,
            CultureInfo.InvariantCulture,
            out var number
        )
            ? JsonValue.Create(number)
        : JsonValue.Create(scalar.Value);
}
