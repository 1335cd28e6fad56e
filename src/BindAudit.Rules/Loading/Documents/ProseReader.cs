using System.Collections.Generic;
using System.Collections.Immutable;
using BindAudit.Rules.Loading.Yaml;

namespace BindAudit.Rules.Loading.Documents;

/// <summary>Checks the keys that only a rule's page shows.</summary>
internal static class ProseReader
{
    internal static readonly ImmutableArray<string> Keys =
    [
        "detects",
        "does_not_detect",
        "faq",
        "similar",
        "author",
        "updated",
    ];

    internal static void Check(NodeReader reader, Dictionary<string, YamlEntry> fields)
    {
        foreach (var key in Keys)
        {
            if (!fields.TryGetValue(key, out var entry))
            {
                continue;
            }

            if (key is "author" or "updated")
            {
                reader.Line(entry.Value, key);
            }
            else if (key is "faq" && entry.Value is not YamlScalar)
            {
                CheckQuestions(reader, entry.Value);
            }
            else if (entry.Value is not YamlScalar)
            {
                reader.Texts(entry.Value, key);
            }
        }
    }

    private static void CheckQuestions(NodeReader reader, YamlNode node)
    {
        foreach (var item in reader.Items(node, "faq"))
        {
            var question = reader.Fields(item, "`faq`", ["question", "answer"]);
            foreach (var key in new[] { "question", "answer" })
            {
                if (question.TryGetValue(key, out var entry))
                {
                    reader.Text(entry.Value, key);
                }
                else if (item is YamlMapping)
                {
                    reader.Report(item.Start, $"an entry of `faq` needs `{key}`");
                }
            }
        }
    }
}
