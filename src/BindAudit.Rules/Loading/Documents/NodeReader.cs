using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using BindAudit.Rules.Loading.Yaml;
using BindAudit.Rules.Queries;

namespace BindAudit.Rules.Loading.Documents;

/// <summary>Takes texts, lists and mappings out of nodes and reports what is something else.</summary>
/// <param name="errors">Takes what is wrong.</param>
public sealed class NodeReader(ErrorList errors)
{
    /// <summary>Reports an error at a zero-based UTF-16 index.</summary>
    public void Report(int index, string message) => errors.Report(index, message);

    /// <summary>The entries of a mapping; keys that are given twice are reported and dropped.</summary>
    public IEnumerable<YamlEntry> Entries(YamlNode node, string key) => EntriesOf(node, $"`{key}`");

    private IEnumerable<YamlEntry> EntriesOf(YamlNode node, string what)
    {
        if (node is not YamlMapping mapping)
        {
            ReportUnexpected(node, what, "a mapping");
            yield break;
        }

        var seen = new HashSet<string>();
        foreach (var entry in mapping.Entries)
        {
            if (seen.Add(entry.Key.Value))
            {
                yield return entry;
            }
            else
            {
                Report(entry.Key.Start, $"`{entry.Key.Value}` is given twice");
            }
        }
    }

    /// <summary>As <see cref="Entries"/>, with keys that are not among <paramref name="keys"/> reported and dropped.</summary>
    public Dictionary<string, YamlEntry> Fields(
        YamlNode node,
        string what,
        IReadOnlyCollection<string> keys
    )
    {
        var fields = new Dictionary<string, YamlEntry>();
        foreach (var entry in EntriesOf(node, what))
        {
            if (keys.Contains(entry.Key.Value))
            {
                fields.Add(entry.Key.Value, entry);
                continue;
            }

            Report(
                entry.Key.Start,
                $"unknown key `{entry.Key.Value}` in {what}{NearestWord.Hint(entry.Key.Value, keys)}"
            );
        }

        return fields;
    }

    /// <summary>A text, or null where there is none, which is reported.</summary>
    public string? Text(YamlNode node, string key) => Scalar(node, key)?.Value;

    /// <summary>A text of one line; line breaks at its ends do not count.</summary>
    public string? Line(YamlNode node, string key)
    {
        var text = Text(node, key)?.Trim();
        if (text?.AsSpan().IndexOfAny('\n', '\r') >= 0)
        {
            Report(node.Start, $"`{key}` expects one line");
        }

        return text;
    }

    /// <summary>A text with its place, or null where there is none, which is reported.</summary>
    public YamlScalar? Scalar(YamlNode node, string key)
    {
        if (node is YamlScalar scalar && !IsNothing(scalar))
        {
            return scalar;
        }

        Expect(node, key, "text");
        return null;
    }

    /// <summary>The items of a list; none where it is no list, which is reported.</summary>
    public ImmutableArray<YamlNode> Items(YamlNode node, string key)
    {
        if (node is YamlSequence sequence)
        {
            return sequence.Items;
        }

        Expect(node, key, "a list");
        return [];
    }

    /// <summary>The texts of a list with their places.</summary>
    public ImmutableArray<Located> Texts(YamlNode node, string key) =>
        [
            .. Items(node, key)
                .Select(item => Scalar(item, key))
                .OfType<YamlScalar>()
                .Select(scalar => new Located(scalar.Value, scalar.Start)),
        ];

    /// <summary>Reports that a value is not what its key expects.</summary>
    public void Expect(YamlNode node, string key, string expected) =>
        ReportUnexpected(node, $"`{key}`", expected);

    private void ReportUnexpected(YamlNode node, string what, string expected) =>
        Report(node.Start, $"{what} expects {expected}, found {Describe(node)}");

    private static string Describe(YamlNode node) =>
        node switch
        {
            YamlMapping => "a mapping",
            YamlSequence => "a list",
            YamlScalar scalar when IsNothing(scalar) => "nothing",
            YamlScalar scalar => $"`{scalar.Value}`",
            _ => "something else",
        };

    private static bool IsNothing(YamlScalar scalar) =>
        scalar is { IsPlain: true, Value: "" or "~" or "null" };
}
