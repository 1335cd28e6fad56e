using System.Collections.Immutable;
using System.Linq;
using BindAudit.Rules.Loading.Yaml;
using BindAudit.Rules.Model;

namespace BindAudit.Rules.Loading.Documents;

/// <summary>Reads a group.</summary>
internal sealed class GroupReader(NodeReader reader)
{
    private static readonly string[] Keys =
    [
        "title",
        "category",
        "test_severity",
        "aliases",
        "metadata",
        "tags",
        "why",
        "remediation",
        .. ProseReader.Keys,
    ];

    internal RuleGroup Read(YamlScalar id, YamlNode node)
    {
        if (!Names.IsId(id.Value))
        {
            reader.Report(id.Start, RuleReader.NoId(id.Value));
        }

        var fields = reader.Fields(node, $"group `{id.Value}`", Keys);
        return new RuleGroup
        {
            Id = id.Value,
            Title = TextOf("title", isLine: true) ?? id.Value,
            Category = TextOf("category", isLine: true),
            TestSeverity = fields.TryGetValue("test_severity", out var severity)
                ? new WordReader(reader).ReadSeverity(severity.Value)
                : null,
            Aliases = TextsOf("aliases"),
            Tags = TextsOf("tags"),
            Metadata = fields.TryGetValue("metadata", out var metadata)
                ? new MetadataReader(reader).Read(metadata.Value)
                : RuleMetadata.Empty,
            Why = TextOf("why", isLine: false),
            Remediation = TextOf("remediation", isLine: false),
            Page = new ProseReader(reader).Read(fields),
        };

        ImmutableArray<string> TextsOf(string key) =>
            fields.TryGetValue(key, out var entry)
                ? [.. reader.Texts(entry.Value, key).Select(text => text.Text)]
                : [];

        string? TextOf(string key, bool isLine) =>
            !fields.TryGetValue(key, out var entry) ? null
            : isLine ? reader.Line(entry.Value, key)
            : reader.Text(entry.Value, key);
    }
}
