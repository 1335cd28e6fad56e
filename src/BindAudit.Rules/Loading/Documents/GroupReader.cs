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
            Title = LineOf("title") ?? id.Value,
            Category = LineOf("category"),
            TestSeverity = fields.TryGetValue("test_severity", out var severity)
                ? new WordReader(reader).ReadSeverity(severity.Value)
                : null,
            Aliases = fields.TryGetValue("aliases", out var aliases)
                ? [.. reader.Texts(aliases.Value, "aliases").Select(text => text.Text)]
                : [],
            Prose = new ProseReader(reader).Read(fields),
        };

        string? LineOf(string key) =>
            fields.TryGetValue(key, out var entry) ? reader.Line(entry.Value, key) : null;
    }
}
