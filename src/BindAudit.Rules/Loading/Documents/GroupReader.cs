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
        "aliases",
        "metadata",
        "why",
        "remediation",
    ];

    internal RuleGroup Read(YamlScalar id, YamlNode node)
    {
        if (!Names.IsId(id.Value))
        {
            reader.Report(id.Start, RuleReader.NoId(id.Value));
        }

        var fields = reader.Fields(node, $"group `{id.Value}`", Keys);
        return new RuleGroup(
            id.Value,
            TextOf("title", isLine: true) ?? id.Value,
            TextOf("category", isLine: true),
            fields.TryGetValue("aliases", out var aliases)
                ? [.. reader.Texts(aliases.Value, "aliases").Select(alias => alias.Text)]
                : [],
            fields.TryGetValue("metadata", out var metadata)
                ? new MetadataReader(reader).Read(metadata.Value)
                : RuleMetadata.Empty,
            TextOf("why", isLine: false),
            TextOf("remediation", isLine: false)
        );

        string? TextOf(string key, bool isLine) =>
            !fields.TryGetValue(key, out var entry) ? null
            : isLine ? reader.Line(entry.Value, key)
            : reader.Text(entry.Value, key);
    }
}
