using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using BindAudit.Rules.Loading;
using BindAudit.Rules.Loading.Documents;
using BindAudit.Rules.Loading.Yaml;
using BindAudit.Rules.Model;

namespace BindAudit.Scanning.Configuration;

/// <summary>Reads a configuration file.</summary>
public sealed class ConfigurationReader
{
    private readonly NodeReader _reader;
    private readonly string _folder;

    private ConfigurationReader(ErrorList errors, string folder)
    {
        _reader = new NodeReader(errors);
        _folder = folder;
    }

    /// <summary>Reads <c>.bindaudit.yaml</c> or <c>pyproject.toml</c>, by its extension; mistakes are in the result.</summary>
    /// <param name="path">Absolute.</param>
    /// <param name="shown">How messages name it.</param>
    /// <param name="options">The options that can be configured, without their dashes.</param>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static ConfigurationFile Read(string path, string shown, ImmutableArray<string> options)
    {
        var text = File.ReadAllText(path);
        var folder = (Path.GetDirectoryName(path) ?? "/").Replace('\\', '/').TrimEnd('/');
        var errors = new ErrorList(shown, text);
        var root = path.EndsWith(".toml", StringComparison.OrdinalIgnoreCase)
            ? TomlReader.Read(text, errors, "tool", "bindaudit")
            : YamlReader.Read(text, errors, whenEmpty: null);
        var file = new ConfigurationFile
        {
            Path = shown,
            Folder = folder,
            Errors = errors,
        };
        return root is null
            ? file
            : new ConfigurationReader(errors, folder).Read(file, root, options);
    }

    private ConfigurationFile Read(
        ConfigurationFile file,
        YamlNode root,
        ImmutableArray<string> options
    )
    {
        var entries = ImmutableArray.CreateBuilder<ConfigurationEntry>();
        string[] known = [.. options, "src", "per-path", "required-version"];
        foreach (var (key, entry) in _reader.Fields(root, "the configuration", known))
        {
            switch (key)
            {
                case "src":
                    file = file with { Sources = TextsOf(entry) };
                    break;
                case "per-path":
                    file = ReadPaths(file, entry.Value);
                    break;
                case "required-version":
                    file = file with { RequiredVersion = TextsOf(entry).FirstOrDefault() };
                    break;
                case "severity":
                    file = file with { SeverityIds = KeysOf(entry.Value) };
                    entries.Add(new(new Located(key, entry.Key.Start), ValuesOf(key, entry)));
                    break;
                default:
                    entries.Add(new(new Located(key, entry.Key.Start), ValuesOf(key, entry)));
                    break;
            }
        }

        return file with
        {
            Entries = entries.ToImmutable(),
        };
    }

    private static ImmutableArray<Located> KeysOf(YamlNode node) =>
        node is YamlMapping mapping
            ? [.. mapping.Entries.Select(entry => new Located(entry.Key.Value, entry.Key.Start))]
            : [];

    private ImmutableArray<Located> ValuesOf(string key, YamlEntry entry) =>
        key == "severity"
            ?
            [
                .. from level in _reader.Entries(entry.Value, key)
                let word = _reader.Scalar(level.Value, key)
                where word is not null
                select new Located($"{level.Key.Value}={Word(word)}", word.Start),
            ]
            : TextsOf(entry);

    // YAML reads `off` as text and TOML has no bare words; an older YAML, and people, say false.
    private static string Word(YamlScalar level) =>
        level is { IsPlain: true, Value: "false" } ? "off" : level.Value;

    private ImmutableArray<Located> TextsOf(YamlEntry entry) =>
        entry.Value is YamlSequence ? _reader.Texts(entry.Value, entry.Key.Value)
        : _reader.Scalar(entry.Value, entry.Key.Value) is { } text ? [new(text.Value, text.Start)]
        : [];

    private ConfigurationFile ReadPaths(ConfigurationFile file, YamlNode node)
    {
        var rules = ImmutableArray.CreateBuilder<PathRules>();
        var ids = new List<Located>();
        foreach (var entry in _reader.Entries(node, "per-path"))
        {
            var glob = entry.Key.Value;
            var fields = _reader.Fields(entry.Value, $"`{glob}`", ["ignore", "severity"]);
            var ignored = fields.TryGetValue("ignore", out var ignore) ? TextsOf(ignore) : [];
            ids.AddRange(ignored);
            var severities = fields.TryGetValue("severity", out var severity)
                ? SeveritiesOf(severity.Value, ids)
                : [];
            rules.Add(new PathRules(glob, _folder, [.. ignored.Select(id => id.Text)], severities));
        }

        return file with
        {
            PathRules = rules.ToImmutable(),
            PathIds = [.. ids],
        };
    }

    private ImmutableArray<KeyValuePair<string, Severity>> SeveritiesOf(
        YamlNode node,
        List<Located> ids
    )
    {
        var words = new WordReader(_reader);
        if (node is YamlScalar)
        {
            return words.ReadSeverity(node) is { } all ? [new("*", all)] : [];
        }

        var severities = ImmutableArray.CreateBuilder<KeyValuePair<string, Severity>>();
        foreach (var entry in _reader.Entries(node, "severity"))
        {
            ids.Add(new Located(entry.Key.Value, entry.Key.Start));
            if (words.ReadSeverity(entry.Value) is { } level)
            {
                severities.Add(new(entry.Key.Value, level));
            }
        }

        return severities.ToImmutable();
    }
}
