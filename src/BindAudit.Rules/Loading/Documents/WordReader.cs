using System.Collections.Generic;
using System.Linq;
using BindAudit.Rules.Loading.Yaml;
using BindAudit.Rules.Model;
using BindAudit.Rules.Queries;
using BindAudit.Semantics.Values;

namespace BindAudit.Rules.Loading.Documents;

/// <summary>Reads keys that take one of a few words.</summary>
/// <param name="reader">Takes what is wrong.</param>
public sealed class WordReader(NodeReader reader)
{
    private static readonly KeyValuePair<string, Severity>[] Severities =
    [
        new("off", Severity.Off),
        new("info", Severity.Info),
        new("low", Severity.Low),
        new("medium", Severity.Medium),
        new("high", Severity.High),
        new("critical", Severity.Critical),
    ];

    private static readonly KeyValuePair<string, Confidence>[] Confidences =
    [
        new("low", Confidence.Low),
        new("medium", Confidence.Medium),
        new("high", Confidence.High),
    ];

    private static readonly KeyValuePair<string, Reach>[] Reaches =
    [
        new("literal", Reach.Literal),
        new("constant", Reach.Constant),
        new("default", Reach.Default),
        new("flow", Reach.Flow),
    ];

    /// <summary>A severity, or null where it is none, which is reported.</summary>
    public Severity? ReadSeverity(YamlNode node) => Read(node, "severity", Severities);

    /// <summary>A confidence, likewise.</summary>
    public Confidence? ReadConfidence(YamlNode node) => Read(node, "confidence", Confidences);

    /// <summary>A reach, likewise.</summary>
    public Reach? ReadReach(YamlNode node) => Read(node, "reach", Reaches);

    private T? Read<T>(YamlNode node, string key, KeyValuePair<string, T>[] words)
        where T : struct
    {
        if (reader.Text(node, key) is not { } text)
        {
            return null;
        }

        foreach (var (word, value) in words)
        {
            if (word == text)
            {
                return value;
            }
        }

        var names = words.Select(word => word.Key).ToArray();
        reader.Report(
            node.Start,
            $"unknown {key} `{text}`, expected {string.Join(", ", names[..^1])} or {names[^1]}{NearestWord.Hint(text, names)}"
        );
        return null;
    }
}
