using System.Collections.Generic;
using System.Linq;
using BindAudit.Rules.Loading.Yaml;

namespace BindAudit.Scanning.Configuration;

/// <summary>A table of TOML while it grows.</summary>
/// <param name="start">Where it begins: a zero-based UTF-16 index.</param>
internal sealed class TomlTable(int start)
{
    private readonly List<(YamlScalar Key, object Value)> _entries = [];

    /// <summary>Whether a header names it.</summary>
    internal bool IsNamed { get; set; }

    internal bool IsEmpty => _entries.Count == 0;

    /// <summary>Adds a value; a key that is there already is told by who reads the node.</summary>
    internal void Add(YamlScalar key, YamlNode value) => _entries.Add((key, value));

    /// <summary>The table <paramref name="key"/> in it, which is made where it is not there.</summary>
    internal TomlTable Below(YamlScalar key, int tableStart)
    {
        foreach (var (known, value) in _entries)
        {
            if (known.Value == key.Value && value is TomlTable table)
            {
                return table;
            }
        }

        var made = new TomlTable(tableStart);
        _entries.Add((key, made));
        return made;
    }

    internal YamlMapping ToNode() =>
        new(
            [
                .. _entries.Select(entry => new YamlEntry(
                    entry.Key,
                    entry.Value is TomlTable table ? table.ToNode() : (YamlNode)entry.Value
                )),
            ],
            start
        );
}
