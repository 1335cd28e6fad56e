using System;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using BindAudit.Rules.Loading.Yaml;

namespace BindAudit.Scanning.Configuration;

/// <summary>The values.</summary>
internal sealed partial class TomlScanner
{
    /// <summary>A value, or null where there is none, which is reported.</summary>
    internal YamlNode? ReadValue()
    {
        if (_depth > MostDepth)
        {
            errors.Report(_at, "this is not TOML that we read: nesting is too deep");
            return null;
        }

        _depth++;
        YamlNode? value = Current switch
        {
            '"' or '\'' => ReadString(isKey: false),
            '[' => ReadArray(),
            '{' => ReadInlineTable(),
            _ => ReadBare(),
        };
        _depth--;
        return value;
    }

    private YamlScalar? ReadBare()
    {
        var start = _at;
        while (char.IsAsciiLetterOrDigit(Current) || Current is '_' or '-' or '+' or '.' or ':')
        {
            _at++;
        }

        var word = text[start.._at];
        if (word is "true" or "false" || (word.Length > 0 && !char.IsAsciiLetter(word[0])))
        {
            return YamlScalar.Plain(word.Replace("_", "", StringComparison.Ordinal), start, _at);
        }

        errors.Report(
            start,
            word.Length == 0
                ? "this is not TOML: expected a value"
                : $"this is not TOML: text needs quotes: \"{word}\""
        );
        return null;
    }

    private YamlSequence? ReadArray()
    {
        var start = _at++;
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        for (SkipBlanksAndLines(); !Take(']'); SkipBlanksAndLines())
        {
            if (ReadValue() is not { } item)
            {
                return null;
            }

            items.Add(item);
            SkipBlanksAndLines();
            if (!Take(',') && Current != ']')
            {
                errors.Report(_at, "this is not TOML: expected `,` or `]`");
                return null;
            }
        }

        return new YamlSequence(items.ToImmutable(), IsFlow: true, start);
    }

    private YamlMapping? ReadInlineTable()
    {
        var start = _at++;
        var table = new TomlTable(start);
        for (SkipBlanks(); !Take('}'); SkipBlanks())
        {
            var place = _at;
            if (ReadKeys() is not { } keys || !ReadEquals())
            {
                errors.Report(place, "this is not TOML: expected `key = value`");
                return null;
            }

            if (ReadValue() is not { } value)
            {
                return null;
            }

            var inner = table;
            foreach (var key in keys.AsSpan()[..^1])
            {
                inner = inner.Below(key, key.Start);
            }

            inner.Add(keys[^1], value);
            SkipBlanks();
            if (!Take(',') && Current != '}')
            {
                errors.Report(_at, "this is not TOML: expected `,` or `}`");
                return null;
            }
        }

        return table.ToNode();
    }

    private YamlScalar? ReadString(bool isKey)
    {
        var start = _at;
        var quote = Current;
        var triple = new string(quote, 3);
        var isLong = !isKey && StartsWith(triple);
        _at += isLong ? 3 : 1;
        if (isLong)
        {
            _ = Take('\r');
            _ = Take('\n');
        }

        var content = new StringBuilder();
        while (_at < text.Length && (isLong || Current is not ('\n' or '\r')))
        {
            if (isLong ? StartsWith(triple) : Current == quote)
            {
                _at += isLong ? 3 : 1;
                for (; isLong && Current == quote; _at++)
                {
                    _ = content.Append(quote);
                }

                return YamlScalar.Quoted(content.ToString(), start, _at);
            }

            AppendCharacter(content, quote);
        }

        errors.Report(start, "this is not TOML: these quotes are never closed");
        return null;
    }

    private void AppendCharacter(StringBuilder content, char quote)
    {
        if (quote == '\'' || Current != '\\')
        {
            _ = content.Append(text[_at++]);
            return;
        }

        var place = _at++;
        var escape = Current;
        _at++;
        switch (escape)
        {
            case 'u':
                AppendCode(content, place, 4);
                break;
            case 'U':
                AppendCode(content, place, 8);
                break;
            case ' ' or '\t' or '\n' or '\r':
                while (Current is ' ' or '\t' or '\n' or '\r')
                {
                    _at++;
                }

                break;
            default:
                var at = "btnfr\"\\e".IndexOf(escape, StringComparison.Ordinal);
                if (at < 0)
                {
                    errors.Report(place, $"this is not TOML: unknown escape `\\{escape}`");
                }
                else
                {
                    _ = content.Append("\b\t\n\f\r\"\\\e"[at]);
                }

                break;
        }
    }

    private void AppendCode(StringBuilder content, int place, int digits)
    {
        var end = Math.Min(_at + digits, text.Length);
        if (
            int.TryParse(
                text.AsSpan(_at, end - _at),
                NumberStyles.AllowHexSpecifier,
                CultureInfo.InvariantCulture,
                out var code
            ) && Rune.IsValid(code)
        )
        {
            _ = content.Append(new Rune(code).ToString());
        }
        else
        {
            errors.Report(place, "this is not TOML: this is no character");
        }

        _at = end;
    }
}
