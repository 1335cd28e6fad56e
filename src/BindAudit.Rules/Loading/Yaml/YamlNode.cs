using System.Collections.Immutable;
using YamlDotNet.Core;

namespace BindAudit.Rules.Loading.Yaml;

/// <summary>A node of a YAML document; <paramref name="Start"/> is a zero-based UTF-16 index into the source.</summary>
public abstract record YamlNode(int Start);

/// <summary>A text as YAML understood it, with the source from which it was read.</summary>
public sealed record YamlScalar(string Value, ScalarStyle Style, string Tag, int Start, int End)
    : YamlNode(Start)
{
    /// <summary>A text that was written in quotes.</summary>
    public static YamlScalar Quoted(string value, int start, int end) =>
        new(value, ScalarStyle.DoubleQuoted, "", start, end);

    /// <summary>A number, a date or a word such as <c>true</c>.</summary>
    public static YamlScalar Plain(string value, int start, int end) =>
        new(value, ScalarStyle.Plain, "", start, end);

    /// <summary>Whether it stands without quotes, so that <c>1</c>, <c>true</c> and <c>null</c> are not texts.</summary>
    public bool IsPlain => Style == ScalarStyle.Plain && Tag.Length == 0;
}

/// <summary>A list.</summary>
public sealed record YamlSequence(ImmutableArray<YamlNode> Items, bool IsFlow, int Start)
    : YamlNode(Start);

/// <summary>A mapping whose keys are texts.</summary>
public sealed record YamlMapping(ImmutableArray<YamlEntry> Entries, int Start) : YamlNode(Start);
