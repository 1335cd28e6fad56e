using System;
using BindAudit.Rules.Loading.Yaml;
using YamlDotNet.Core;

namespace BindAudit.Rules.Loading;

/// <summary>The ways in which YAML swallows a part of a query.</summary>
internal static class QueryTrap
{
    /// <summary>A query that YAML folds into one line loses all that stands behind a <c>#</c>, in silence.</summary>
    internal static void Check(YamlScalar scalar, ErrorList errors)
    {
        if (scalar.Style is ScalarStyle.Literal || CommentOf(scalar.Value) is not { } comment)
        {
            return;
        }

        if (
            scalar.Style
                is ScalarStyle.Folded
                    or ScalarStyle.Plain
                    or ScalarStyle.DoubleQuoted
                    or ScalarStyle.SingleQuoted
            && !scalar.Value.AsSpan(comment).TrimEnd().ContainsAny('\n', '\r')
            && SpansLines(scalar, errors.Source)
        )
        {
            errors.Report(
                ScalarPlaces.SourceIndexOf(scalar, errors.Source, comment),
                "this `#` hides the rest of the query, because YAML joins its lines: write it in a `|` block"
            );
        }
    }

    /// <summary>A hint for a query that ends too early because a YAML comment follows it.</summary>
    internal static string HintOf(YamlScalar scalar, string source)
    {
        var end = Math.Min(scalar.End, source.Length);
        var rest = source.AsSpan(end);
        var line = rest.IndexOfAny('\n', '\r');
        rest = (line < 0 ? rest : rest[..line]).TrimStart();
        return scalar.Style == ScalarStyle.Plain && rest.StartsWith("#")
            ? " (` #` begins a YAML comment: write the query in a `|` block)"
            : "";
    }

    private static bool SpansLines(YamlScalar scalar, string source) =>
        source
            .AsSpan(scalar.Start, Math.Min(scalar.End, source.Length) - scalar.Start)
            .TrimEnd()
            .Count('\n') > (scalar.Style == ScalarStyle.Folded ? 1 : 0);

    /// <summary>Where a <c>#</c> stands outside of strings, or null.</summary>
    private static int? CommentOf(string query)
    {
        var quote = '\0';
        for (var at = 0; at < query.Length; at++)
        {
            if (quote != '\0')
            {
                quote = query[at] == quote ? '\0' : quote;
            }
            else if (query[at] is '"' or '\'')
            {
                quote = query[at];
            }
            else if (query[at] == '#')
            {
                return at;
            }
        }

        return null;
    }
}
