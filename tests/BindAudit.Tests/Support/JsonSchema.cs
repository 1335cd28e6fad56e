using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace BindAudit.Tests.Support;

/// <summary>Checks JSON against a schema of draft 2020-12, as far as the schemas of SARIF and of rules files need it; a keyword that it does not know is an error, never passed over.</summary>
/// <remarks>Ours because JsonSchema.Net's dependencies are not in the registry that this project builds from.</remarks>
internal sealed class JsonSchema(JsonElement root)
{
    /// <summary>What is wrong in <paramref name="instance"/>: a JSON pointer and a reason each; none where it is valid.</summary>
    public IEnumerable<string> Errors(JsonElement instance) => Errors(root, instance, "");

    private IEnumerable<string> Errors(JsonElement schema, JsonElement instance, string at) =>
        schema.EnumerateObject().SelectMany(keyword => Errors(keyword, schema, instance, at));

    private IEnumerable<string> Errors(
        JsonProperty keyword,
        JsonElement schema,
        JsonElement instance,
        string at
    ) =>
        keyword.Name switch
        {
            "description" or "default" or "title" or "$schema" or "$defs" or "definitions" => [],
            "$ref" => Errors(Resolve(keyword.Value.GetString()!), instance, at),
            "type" => Unless(
                HasType(keyword.Value.GetString()!, instance),
                at,
                $"no {keyword.Value}"
            ),
            "enum" => Unless(IsAnyOf(keyword.Value, instance), at, $"not one of {keyword.Value}"),
            "anyOf" => Unless(Matches(keyword.Value, instance, at) > 0, at, "fits none of anyOf"),
            "oneOf" => Unless(
                Matches(keyword.Value, instance, at) == 1,
                at,
                "fits not one of oneOf"
            ),
            _ => instance.ValueKind switch
            {
                JsonValueKind.Object => OfObject(keyword, schema, instance, at),
                JsonValueKind.Array => OfArray(keyword, instance, at),
                JsonValueKind.String => OfString(keyword, instance.GetString()!, at),
                JsonValueKind.Number => OfNumber(keyword, instance.GetDouble(), at),
                _ => [],
            },
        };

    private IEnumerable<string> OfObject(
        JsonProperty keyword,
        JsonElement schema,
        JsonElement instance,
        string at
    ) =>
        keyword.Name switch
        {
            "properties" => keyword
                .Value.EnumerateObject()
                .Where(property => instance.TryGetProperty(property.Name, out _))
                .SelectMany(property =>
                    Errors(
                        property.Value,
                        instance.GetProperty(property.Name),
                        $"{at}/{property.Name}"
                    )
                ),
            "additionalProperties" => OthersOf(schema, instance)
                .SelectMany(property => Additional(keyword.Value, property, at)),
            "required" => keyword
                .Value.EnumerateArray()
                .Where(name => !instance.TryGetProperty(name.GetString()!, out _))
                .Select(name => $"{at}: {name} is missing"),
            _ => Foreign(keyword),
        };

    private IEnumerable<string> Additional(JsonElement schema, JsonProperty property, string at) =>
        schema.ValueKind switch
        {
            JsonValueKind.True => [],
            JsonValueKind.False => [$"{at}: {property.Name} is unknown"],
            _ => Errors(schema, property.Value, $"{at}/{property.Name}"),
        };

    private IEnumerable<string> OfArray(JsonProperty keyword, JsonElement instance, string at) =>
        keyword.Name switch
        {
            "items" => instance
                .EnumerateArray()
                .SelectMany((item, index) => Errors(keyword.Value, item, $"{at}/{index}")),
            "minItems" => Unless(
                instance.GetArrayLength() >= keyword.Value.GetInt32(),
                at,
                $"fewer than {keyword.Value} items"
            ),
            "uniqueItems" => Unless(
                !keyword.Value.GetBoolean()
                    || instance.EnumerateArray().DistinctBy(item => item.GetRawText()).Count()
                        == instance.GetArrayLength(),
                at,
                "an item twice"
            ),
            _ => Foreign(keyword),
        };

    private static IEnumerable<string> OfString(JsonProperty keyword, string text, string at) =>
        keyword.Name switch
        {
            "pattern" => Unless(Regex.IsMatch(text, keyword.Value.GetString()!), at, "no match"),
            "format" => Unless(
                HasFormat(keyword.Value.GetString()!, text),
                at,
                $"'{text}' is no {keyword.Value}"
            ),
            _ => Foreign(keyword),
        };

    private static IEnumerable<string> OfNumber(JsonProperty keyword, double number, string at) =>
        keyword.Name switch
        {
            "minimum" => Unless(number >= keyword.Value.GetDouble(), at, "too small"),
            "maximum" => Unless(number <= keyword.Value.GetDouble(), at, "too large"),
            _ => Foreign(keyword),
        };

    private static bool HasFormat(string format, string text) =>
        format switch
        {
            "uri" => Uri.TryCreate(text, UriKind.Absolute, out _) && IsAsciiReference(text),
            "uri-reference" => Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out _)
                && IsAsciiReference(text),
            "uuid" => Guid.TryParseExact(text, "D", out _),
            "date-time" => DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, out _),
            _ => throw new NotSupportedException(format),
        };

    // RFC 3986, appendix A: the characters of a reference, and a percent sign only before two digits.
    private static bool IsAsciiReference(string text) =>
        Regex.IsMatch(text, @"\A(?:[A-Za-z0-9._~:/?#\[\]@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*\z");

    private static IEnumerable<JsonProperty> OthersOf(JsonElement schema, JsonElement instance) =>
        instance
            .EnumerateObject()
            .Where(property =>
                !schema.TryGetProperty("properties", out var known)
                || !known.TryGetProperty(property.Name, out _)
            );

    private static bool HasType(string type, JsonElement instance) =>
        type switch
        {
            "object" => instance.ValueKind == JsonValueKind.Object,
            "array" => instance.ValueKind == JsonValueKind.Array,
            "string" => instance.ValueKind == JsonValueKind.String,
            "null" => instance.ValueKind == JsonValueKind.Null,
            "boolean" => instance.ValueKind is JsonValueKind.True or JsonValueKind.False,
            "number" => instance.ValueKind == JsonValueKind.Number,
            "integer" => instance.ValueKind == JsonValueKind.Number && instance.TryGetInt64(out _),
            _ => throw new NotSupportedException(type),
        };

    private static bool IsAnyOf(JsonElement values, JsonElement instance) =>
        values.EnumerateArray().Any(value => JsonElement.DeepEquals(value, instance));

    private int Matches(JsonElement schemas, JsonElement instance, string at) =>
        schemas.EnumerateArray().Count(schema => !Errors(schema, instance, at).Any());

    private JsonElement Resolve(string pointer) =>
        pointer.Split('/').Skip(1).Aggregate(root, (element, name) => element.GetProperty(name));

    // A keyword about another kind of value says nothing here; one that nobody knows is a gap of this class.
    private static IEnumerable<string> Foreign(JsonProperty keyword) =>
        keyword.Name
            is "properties"
                or "additionalProperties"
                or "required"
                or "items"
                or "minItems"
                or "uniqueItems"
                or "pattern"
                or "format"
                or "minimum"
                or "maximum"
            ? []
            : throw new NotSupportedException(keyword.Name);

    private static IEnumerable<string> Unless(bool holds, string at, string reason) =>
        holds ? [] : [$"{at}: {reason}"];
}
