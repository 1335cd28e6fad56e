using System;
using System.Collections.Immutable;
using BindAudit.Rules.Loading;
using BindAudit.Rules.Loading.Yaml;

namespace BindAudit.Scanning.Configuration;

/// <summary>Goes through the text of a TOML file: lines, keys and values.</summary>
internal sealed partial class TomlScanner(string text, ErrorList errors)
{
    private const int MostDepth = 32;

    private int _at = text.StartsWith('\uFEFF') ? 1 : 0;
    private int _depth;

    /// <summary>A zero-based UTF-16 index.</summary>
    internal int Position => _at;

    /// <summary>The next character; NUL at the end.</summary>
    internal char Current => _at < text.Length ? text[_at] : '\0';

    /// <summary>Goes to the next line that holds more than blanks and a comment; false at the end.</summary>
    internal bool SkipToLine()
    {
        SkipBlanksAndLines();
        return _at < text.Length;
    }

    /// <summary>Goes behind <c>[</c> or <c>[[</c>; true for the latter.</summary>
    internal bool ReadHeaderStart()
    {
        _at++;
        var isArray = Current == '[';
        _at += isArray ? 1 : 0;
        return isArray;
    }

    /// <summary>Dotted keys, bare or quoted; null where there is none.</summary>
    internal ImmutableArray<YamlScalar>? ReadKeys()
    {
        var keys = ImmutableArray.CreateBuilder<YamlScalar>();
        do
        {
            SkipBlanks();
            if (ReadKey() is not { } key)
            {
                return null;
            }

            keys.Add(key);
            SkipBlanks();
        } while (Take('.'));

        return keys.ToImmutable();
    }

    internal bool ReadEquals()
    {
        SkipBlanks();
        var isThere = Take('=');
        SkipBlanks();
        return isThere;
    }

    /// <summary>Goes to the end of the line.</summary>
    /// <param name="mustBeEmpty">Whether anything but a comment on it is an error.</param>
    internal void SkipLine(bool mustBeEmpty)
    {
        SkipBlanks();
        if (mustBeEmpty && Current is not ('#' or '\n' or '\r' or '\0'))
        {
            errors.Report(_at, "this is not TOML: nothing but a comment can follow a value");
        }

        while (_at < text.Length && text[_at] != '\n')
        {
            _at++;
        }
    }

    /// <summary>Goes behind a value, whether it is right or wrong.</summary>
    internal void SkipValue() =>
        new TomlScanner(text, new ErrorList("", text)) { _at = _at }.SkipTo(this);

    private void SkipTo(TomlScanner other)
    {
        _ = ReadValue();
        other._at = Math.Max(other._at, _at);
    }

    private YamlScalar? ReadKey()
    {
        var start = _at;
        if (Current is '"' or '\'')
        {
            return ReadString(isKey: true);
        }

        while (char.IsAsciiLetterOrDigit(Current) || Current is '_' or '-')
        {
            _at++;
        }

        return _at > start ? YamlScalar.Quoted(text[start.._at], start, _at) : null;
    }

    private bool Take(char expected)
    {
        var isThere = Current == expected;
        _at += isThere ? 1 : 0;
        return isThere;
    }

    private void SkipBlanks()
    {
        while (Current is ' ' or '\t')
        {
            _at++;
        }
    }

    private void SkipBlanksAndLines()
    {
        while (_at < text.Length)
        {
            if (text[_at] == '#')
            {
                SkipLine(mustBeEmpty: false);
            }
            else if (text[_at] is ' ' or '\t' or '\n' or '\r')
            {
                _at++;
            }
            else
            {
                return;
            }
        }
    }

    private bool StartsWith(string word) =>
        string.CompareOrdinal(text, _at, word, 0, word.Length) == 0;
}
