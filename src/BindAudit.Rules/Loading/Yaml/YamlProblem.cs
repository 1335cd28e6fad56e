using System;
using YamlDotNet.Core;

namespace BindAudit.Rules.Loading.Yaml;

/// <summary>Says what is wrong with text that is not YAML, with a hint at the usual traps.</summary>
internal static class YamlProblem
{
    internal static string MessageOf(YamlException problem, string line)
    {
        var message = problem.Message.ReplaceLineEndings(" ").TrimEnd('.', ' ');
        var text = message.Length == 0 ? message : char.ToLowerInvariant(message[0]) + message[1..];
        return $"this is not YAML: {text}{Hint(line)}";
    }

    /// <summary>Where the problem stands; YamlDotNet places a tab at the beginning of the mapping that it stands in.</summary>
    internal static int PlaceOf(YamlException problem, string yaml)
    {
        var start = (int)Math.Min(problem.Start.Index, yaml.Length);
        if (!problem.Message.Contains("tab", StringComparison.Ordinal))
        {
            return start;
        }

        for (var at = yaml.IndexOf('\t', start); at >= 0; at = yaml.IndexOf('\t', at + 1))
        {
            var line = yaml.AsSpan(0, at).LastIndexOfAny('\n', '\r') + 1;
            if (yaml.AsSpan(line, at - line).Trim(' ').IsEmpty)
            {
                return at;
            }
        }

        return start;
    }

    private static string Hint(string line)
    {
        var query = line.IndexOf("query:", StringComparison.Ordinal);
        var value = query < 0 ? "" : line[(query + "query:".Length)..].Trim();
        return value.StartsWith('[')
                ? " (a flow list splits at commas: write one query a line, each after `- `)"
            : line.Contains('\t', StringComparison.Ordinal)
                ? " (YAML indents with blanks, not with tabs)"
            : value.Contains(": ", StringComparison.Ordinal) || HasColonInPlainText(line)
                ? " (a plain text cannot hold `: `: quote the whole value or write it in a `|` block)"
            : "";
    }

    private static bool HasColonInPlainText(string line)
    {
        var first = line.IndexOf(": ", StringComparison.Ordinal);
        return first >= 0
            && line[(first + 2)..].TrimStart() is { Length: > 0 } value
            && value[0] is not ('"' or '\'' or '|' or '>' or '[' or '{')
            && value.Contains(": ", StringComparison.Ordinal);
    }
}
