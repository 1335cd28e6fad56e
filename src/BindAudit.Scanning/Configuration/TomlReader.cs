using System.Collections.Immutable;
using BindAudit.Rules.Loading;
using BindAudit.Rules.Loading.Yaml;

namespace BindAudit.Scanning.Configuration;

/// <summary>Reads one table of a TOML file (TOML 1.0), and nothing else of it: what stands outside is passed over, right or wrong.</summary>
/// <remarks>Ours because the registry that this project builds from has no TOML package.</remarks>
internal sealed class TomlReader
{
    private readonly ErrorList _errors;
    private readonly TomlScanner _scanner;
    private readonly TomlTable _root = new(0);
    private readonly string[] _wanted;
    private TomlTable? _table;

    private TomlReader(string text, ErrorList errors, string[] wanted)
    {
        _errors = errors;
        _scanner = new TomlScanner(text, errors);
        _wanted = wanted;
    }

    /// <summary>The table called <paramref name="name"/>, or null where there is none.</summary>
    internal static YamlMapping? Read(string text, ErrorList errors, params string[] name)
    {
        var reader = new TomlReader(text, errors, name);
        reader.ReadAll();
        return reader._root.IsEmpty && !reader._root.IsNamed ? null : reader._root.ToNode();
    }

    /// <summary>Whether there is a table called <paramref name="name"/>, or one below it.</summary>
    internal static bool HasTable(string text, params string[] name) =>
        Read(text, new ErrorList("", text), name) is not null;

    private void ReadAll()
    {
        while (_scanner.SkipToLine())
        {
            if (_scanner.Current == '[')
            {
                ReadHeader();
            }
            else
            {
                ReadPair();
            }
        }
    }

    private void ReadHeader()
    {
        var start = _scanner.Position;
        var isArray = _scanner.ReadHeaderStart();
        var keys = _scanner.ReadKeys();
        var isOurs = keys is { } known && BeginsAsWanted(known);
        if (isOurs && isArray)
        {
            _errors.Report(start, "a list of tables is not expected here, write [table]");
        }

        _table = isOurs && keys is { } own ? TableOf(own, start) : null;
        _scanner.SkipLine(mustBeEmpty: false);
    }

    private void ReadPair()
    {
        if (_table is null)
        {
            ReadForeignPair();
            return;
        }

        var start = _scanner.Position;
        if (_scanner.ReadKeys() is not { } keys || !_scanner.ReadEquals())
        {
            _errors.Report(start, "this is not TOML: expected `key = value`");
            _scanner.SkipLine(mustBeEmpty: false);
            return;
        }

        if (_scanner.ReadValue() is { } value)
        {
            AddTo(_table, keys, value);
            _scanner.SkipLine(mustBeEmpty: true);
        }
        else
        {
            _scanner.SkipLine(mustBeEmpty: false);
        }
    }

    // Values elsewhere are read so that a bracket at the start of a line within one is no header; `[tool] bindaudit.x = 1` is rare and not followed.
    private void ReadForeignPair()
    {
        if (_scanner.ReadKeys() is not null && _scanner.ReadEquals())
        {
            _scanner.SkipValue();
        }

        _scanner.SkipLine(mustBeEmpty: false);
    }

    private bool BeginsAsWanted(ImmutableArray<YamlScalar> keys)
    {
        for (var at = 0; at < _wanted.Length; at++)
        {
            if (at >= keys.Length || keys[at].Value != _wanted[at])
            {
                return false;
            }
        }

        return true;
    }

    private TomlTable TableOf(ImmutableArray<YamlScalar> keys, int start)
    {
        var table = _root;
        foreach (var key in keys.AsSpan()[_wanted.Length..])
        {
            table = table.Below(key, start);
        }

        table.IsNamed = true;
        return table;
    }

    private static void AddTo(TomlTable table, ImmutableArray<YamlScalar> keys, YamlNode value)
    {
        foreach (var key in keys.AsSpan()[..^1])
        {
            table = table.Below(key, key.Start);
        }

        table.Add(keys[^1], value);
    }
}
