using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using BindAudit.Rules.Loading.Yaml;
using BindAudit.Rules.Model;

namespace BindAudit.Rules.Loading.Documents;

/// <summary>Reads the keys of a rule or group that are for its readers alone.</summary>
internal sealed class ProseReader(NodeReader reader)
{
    internal static readonly ImmutableArray<string> Keys =
    [
        "tags",
        "metadata",
        "why",
        "remediation",
        "detects",
        "does_not_detect",
        "faq",
        "similar",
        "author",
        "updated",
    ];

    internal Prose Read(Dictionary<string, YamlEntry> fields) =>
        new()
        {
            Tags = fields.TryGetValue("tags", out var tags)
                ? [.. reader.Texts(tags.Value, "tags").Select(text => text.Text)]
                : [],
            Metadata = fields.TryGetValue("metadata", out var metadata)
                ? new MetadataReader(reader).Read(metadata.Value)
                : RuleMetadata.Empty,
            Why = Text(fields, "why"),
            Remediation = Text(fields, "remediation"),
            Page = ReadPage(fields),
        };

    private RulePage ReadPage(Dictionary<string, YamlEntry> fields) =>
        new()
        {
            Detects = Texts(fields, "detects"),
            DoesNotDetect = Texts(fields, "does_not_detect"),
            Questions = fields.TryGetValue("faq", out var faq)
                ? [.. reader.Items(faq.Value, "faq").Select(Question).OfType<RuleQuestion>()]
                : [],
            Similar = Texts(fields, "similar"),
            Author = Line(fields, "author"),
            Updated = Line(fields, "updated"),
        };

    /// <summary>A list, or a text that is the only one.</summary>
    private ImmutableArray<string> Texts(Dictionary<string, YamlEntry> fields, string key)
    {
        if (!fields.TryGetValue(key, out var entry))
        {
            return [];
        }

        return entry.Value is YamlScalar
            ? reader.Text(entry.Value, key) is { } text
                ? [text]
                : []
            : [.. reader.Texts(entry.Value, key).Select(text => text.Text)];
    }

    private string? Text(Dictionary<string, YamlEntry> fields, string key) =>
        fields.TryGetValue(key, out var entry) ? reader.Text(entry.Value, key) : null;

    private string? Line(Dictionary<string, YamlEntry> fields, string key) =>
        fields.TryGetValue(key, out var entry) ? reader.Line(entry.Value, key) : null;

    private RuleQuestion? Question(YamlNode node)
    {
        var fields = reader.Fields(node, "`faq`", ["question", "answer"]);
        var question = Part("question");
        var answer = Part("answer");
        return question is not null && answer is not null
            ? new RuleQuestion(question, answer)
            : null;

        string? Part(string key)
        {
            if (fields.TryGetValue(key, out var entry))
            {
                return reader.Text(entry.Value, key);
            }

            if (node is YamlMapping)
            {
                reader.Report(node.Start, $"an entry of `faq` needs `{key}`");
            }

            return null;
        }
    }
}
