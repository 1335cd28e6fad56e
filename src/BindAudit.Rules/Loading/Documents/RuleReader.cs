using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Runtime.InteropServices;
using BindAudit.Rules.Loading.Yaml;
using BindAudit.Rules.Model;
using BindAudit.Semantics.Values;

namespace BindAudit.Rules.Loading.Documents;

/// <summary>Reads a rule.</summary>
internal sealed class RuleReader(NodeReader reader, RuleFile file)
{
    private static readonly string[] Keys =
    [
        "id",
        "title",
        "severity",
        "test_severity",
        "groups",
        "query",
        "reach",
        "message",
        "fixes",
        "paths",
        "examples",
        "confidence",
        "aliases",
        .. ProseReader.Keys,
    ];

    private readonly WordReader _words = new(reader);
    private readonly MessageReader _messages = new(reader);

    internal static string NoId(string text) =>
        $"`{text}` is no id, expected a letter, then letters, digits, `-`, `_` or `.`";

    /// <summary>The rule, or null where id or query is missing.</summary>
    internal RuleEntry? Read(YamlNode node)
    {
        var fields = reader.Fields(node, "a rule", Keys);
        var id = ReadId(node, fields);
        var queries = ReadQueries(node, fields);
        var title = Field(fields, "title", reader.Line);
        var message = Field(fields, "message", reader.Line);
        if (message is not null)
        {
            _messages.Check(fields["message"].Value, message);
        }

        var rule = new Rule
        {
            Id = id?.Text ?? "",
            Title = title ?? id?.Text ?? "",
            Severity = Word(fields, "severity", _words.ReadSeverity) ?? Severity.Medium,
            TestSeverity = Word(fields, "test_severity", _words.ReadSeverity),
            Confidence = Word(fields, "confidence", _words.ReadConfidence),
            Reach = Word(fields, "reach", _words.ReadReach) ?? Reach.Flow,
            Aliases = Texts(fields, "aliases"),
            Message = message ?? title ?? id?.Text ?? "",
            Fixes = ReadFixes(fields),
            Prose = new ProseReader(reader).Read(fields),
            Query = "",
            IsBuiltIn = file.IsBuiltIn,
        };
        rule = WithExamples(WithPaths(rule, fields), fields);
        var groups = fields.TryGetValue("groups", out var entry)
            ? reader.Texts(entry.Value, "groups")
            : [];
        return id is { } known && queries.Length > 0
            ? new RuleEntry(rule, known, title is not null, message is not null, groups, queries)
            : null;
    }

    private Located? ReadId(YamlNode node, Dictionary<string, YamlEntry> fields)
    {
        if (!fields.TryGetValue("id", out var entry))
        {
            Require(node, "id");
            return null;
        }

        if (reader.Text(entry.Value, "id") is not { } id)
        {
            return null;
        }

        if (!Names.IsId(id))
        {
            reader.Report(entry.Value.Start, NoId(id));
        }

        return new Located(id, entry.Value.Start);
    }

    private ImmutableArray<YamlScalar> ReadQueries(
        YamlNode node,
        Dictionary<string, YamlEntry> fields
    )
    {
        if (!fields.TryGetValue("query", out var entry))
        {
            Require(node, "query");
            return [];
        }

        if (entry.Value is YamlSequence { IsFlow: true })
        {
            reader.Report(
                entry.Value.Start,
                "a flow list splits queries at commas: write one query a line, each after `- `"
            );
            return [];
        }

        return entry.Value is YamlSequence list
            ? [.. list.Items.Select(item => reader.Scalar(item, "query")).OfType<YamlScalar>()]
            : [.. new[] { reader.Scalar(entry.Value, "query") }.OfType<YamlScalar>()];
    }

    private void Require(YamlNode node, string key)
    {
        if (node is YamlMapping)
        {
            reader.Report(node.Start, $"a rule needs `{key}`");
        }
    }

    private ImmutableArray<RuleFix> ReadFixes(Dictionary<string, YamlEntry> fields)
    {
        if (!fields.TryGetValue("fixes", out var fixes))
        {
            return [];
        }

        var read = new List<RuleFix>();
        foreach (var entry in reader.Entries(fixes.Value, "fixes"))
        {
            if (reader.Text(entry.Value, entry.Key.Value) is { } text)
            {
                read.Add(new RuleFix(entry.Key.Value, text));
            }
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(read.ToArray());
    }

    private Rule WithPaths(Rule rule, Dictionary<string, YamlEntry> fields)
    {
        if (!fields.TryGetValue("paths", out var entry))
        {
            return rule;
        }

        var paths = reader.Fields(entry.Value, "`paths`", ["include", "exclude"]);
        return rule with
        {
            PathsIncluded = Texts(paths, "include"),
            PathsExcluded = Texts(paths, "exclude"),
        };
    }

    private Rule WithExamples(Rule rule, Dictionary<string, YamlEntry> fields)
    {
        if (!fields.TryGetValue("examples", out var entry))
        {
            return rule;
        }

        var examples = reader.Fields(entry.Value, "`examples`", ["flagged", "passed"]);
        return rule with
        {
            Flagged = Examples(examples, "flagged"),
            Passed = Examples(examples, "passed"),
        };
    }

    private ImmutableArray<string> Examples(Dictionary<string, YamlEntry> fields, string key)
    {
        if (!fields.TryGetValue(key, out var entry))
        {
            return [];
        }

        var examples = reader.Texts(entry.Value, key);
        foreach (var example in examples)
        {
            ExampleSyntax.Check(reader, example, file.HasCheckedExamples);
        }

        return [.. examples.Select(example => example.Text)];
    }

    private ImmutableArray<string> Texts(Dictionary<string, YamlEntry> fields, string key) =>
        fields.TryGetValue(key, out var entry)
            ? [.. reader.Texts(entry.Value, key).Select(text => text.Text)]
            : [];

    private static string? Field(
        Dictionary<string, YamlEntry> fields,
        string key,
        Func<YamlNode, string, string?> read
    ) => fields.TryGetValue(key, out var entry) ? read(entry.Value, key) : null;

    private static T? Word<T>(
        Dictionary<string, YamlEntry> fields,
        string key,
        Func<YamlNode, T?> read
    )
        where T : struct => fields.TryGetValue(key, out var entry) ? read(entry.Value) : null;
}
