using System;
using System.Collections.Generic;
using System.Linq;
using BindAudit.Rules.Loading.Yaml;
using BindAudit.Rules.Model;

namespace BindAudit.Rules.Loading.Documents;

/// <summary>Reads <c>metadata</c>: open, but what compliance reports rely on has a checked shape.</summary>
internal sealed class MetadataReader(NodeReader reader)
{
    internal RuleMetadata Read(YamlNode node)
    {
        var entries = new List<MetadataEntry>();
        foreach (var entry in reader.Entries(node, "metadata"))
        {
            var (key, value) = (entry.Key, entry.Value);
            var values =
                value is YamlScalar single && reader.Scalar(single, key.Value) is not null
                    ? [new Located(single.Value, single.Start)]
                    : reader.Texts(value, key.Value);
            foreach (var text in values)
            {
                CheckShape(key.Value, text);
            }

            entries.Add(new(key.Value, [.. values.Select(text => text.Text)]));
        }

        return new RuleMetadata([.. entries]);
    }

    private void CheckShape(string key, Located value)
    {
        var (isGood, shape) = key switch
        {
            "cwe" => (Fits(value.Text, "CWE-9"), "`CWE-1327`"),
            "owasp" => (Fits(value.Text, "A9:9"), "`A05:2021`"),
            "nist" => (
                Fits(value.Text, "A-9") || Fits(value.Text, "A-9(9)"),
                "`SC-7` or `SC-7(5)`"
            ),
            "pci_dss" => (IsDottedNumber(value.Text), "`1.3`"),
            "references" => (
                Uri.TryCreate(value.Text, UriKind.Absolute, out var uri)
                    && uri.Scheme is "http" or "https",
                "an http or https address"
            ),
            _ => (true, ""),
        };
        if (!isGood)
        {
            reader.Report(value.Index, $"`{value.Text}` in `{key}` is not of the shape {shape}");
        }
    }

    /// <summary>In a shape <c>9</c> stands for digits, a lone <c>A</c> for capital letters; all else for itself.</summary>
    private static bool Fits(string text, string shape)
    {
        var at = 0;
        for (var next = 0; next < shape.Length; next++)
        {
            var start = at;
            if (shape[next] == '9')
            {
                at = Skip(text, at, char.IsAsciiDigit);
            }
            else if (next == 0 && shape[0] == 'A')
            {
                at = Skip(text, at, char.IsAsciiLetterUpper);
            }
            else if (at < text.Length && text[at] == shape[next])
            {
                at++;
            }

            if (at == start)
            {
                return false;
            }
        }

        return at == text.Length;
    }

    private static int Skip(string text, int at, Func<char, bool> isPart)
    {
        while (at < text.Length && isPart(text[at]))
        {
            at++;
        }

        return at;
    }

    private static bool IsDottedNumber(string text) =>
        text.Split('.').All(part => part.Length > 0 && part.All(char.IsAsciiDigit));
}
