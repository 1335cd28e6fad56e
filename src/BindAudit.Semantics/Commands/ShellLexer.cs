using System.Collections.Generic;
using System.Collections.Immutable;
using BindAudit.Semantics.Values;

namespace BindAudit.Semantics.Commands;

/// <summary>Splits a line for a shell into programs and words (POSIX Shell Command Language §2.3): quotes, backslashes, <c>&amp;&amp;</c>, <c>;</c>, <c>|</c>, redirections, comments. What a variable or an unknown piece brings is unknown.</summary>
internal sealed class ShellLexer
{
    private readonly PossibleValue _source;
    private readonly List<List<CommandWord>> _lines =
    [
        [],
    ];
    private readonly ShellWord _word = new();
    private char _quote;
    private bool _dropsNext;

    private ShellLexer(PossibleValue source) => _source = source;

    /// <summary>The words of each program in <paramref name="line"/>; empty where it is no str.</summary>
    public static List<List<CommandWord>> Split(PossibleValue line)
    {
        var lexer = new ShellLexer(line);
        foreach (var piece in PiecesOf(line.Value))
        {
            if (piece.Known is { } text)
            {
                lexer.Read(text);
            }
            else
            {
                lexer._word.AddUnknown(piece.IsInteger, isQuoted: lexer._quote != '\0');
            }
        }

        lexer.EndLine();
        lexer._lines.RemoveAll(words => words.Count == 0);
        return lexer._lines;
    }

    private static ImmutableArray<StringPiece> PiecesOf(Value value) =>
        value switch
        {
            StringValue known => [new StringPiece(known.Content)],
            PartialStringValue partial => partial.Pieces,
            _ => [],
        };

    private void Read(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            at =
                _quote == '\'' ? ReadSingleQuoted(text, at)
                : text[at] is '$' or '`' ? ReadExpansion(text, at)
                : _quote == '"' ? ReadDoubleQuoted(text, at)
                : ReadPlain(text, at);
        }
    }

    private int ReadSingleQuoted(string text, int at)
    {
        if (text[at] == '\'')
        {
            _quote = '\0';
        }
        else
        {
            _word.Add(text[at]);
        }

        return at;
    }

    private int ReadDoubleQuoted(string text, int at)
    {
        if (text[at] == '"')
        {
            _quote = '\0';
            return at;
        }

        if (text[at] == '\\' && at + 1 < text.Length && text[at + 1] is '"' or '\\' or '$' or '`')
        {
            at++;
        }

        _word.Add(text[at]);
        return at;
    }

    private int ReadPlain(string text, int at)
    {
        switch (text[at])
        {
            case ' ' or '\t' or '\r':
                EndWord();
                break;
            case '\n' or ';' or '|' or '(' or ')' or '&':
                EndLine();
                break;
            case '<' or '>':
                return ReadRedirection(text, at);
            case '\'' or '"':
                _quote = text[at];
                _word.Begin();
                break;
            case '#' when !_word.IsBegun:
                var end = text.IndexOf('\n', at);
                return end < 0 ? text.Length : end - 1;
            case '\\':
                return ReadEscape(text, at);
            default:
                _word.Add(text[at]);
                break;
        }

        return at;
    }

    /// <summary>A backslash takes the next character as it is; before a line break it joins the lines.</summary>
    private int ReadEscape(string text, int at)
    {
        if (at + 1 < text.Length && text[at + 1] != '\n')
        {
            _word.Add(text[at + 1]);
        }

        return at + 1;
    }

    /// <summary><c>2&gt;&amp;1</c>, <c>&gt;&gt; file</c>: neither the digits before nor the word behind is one of the program's.</summary>
    private int ReadRedirection(string text, int at)
    {
        if (_word.IsDigits)
        {
            _word.Clear();
        }

        EndWord();
        while (at + 1 < text.Length && text[at + 1] is '<' or '>' or '&')
        {
            at++;
        }

        _dropsNext = true;
        return at;
    }

    /// <summary><c>$NAME</c>, <c>${NAME}</c>, <c>$(…)</c>, <c>`…`</c>.</summary>
    private int ReadExpansion(string text, int at)
    {
        _word.AddUnknown(isInteger: false, isQuoted: _quote != '\0');
        if (text[at] == '`')
        {
            return EndOf(text, text.IndexOf('`', at + 1));
        }

        var next = at + 1 < text.Length ? text[at + 1] : '\0';
        if (next is '{' or '(')
        {
            return EndOf(text, text.IndexOf(next == '{' ? '}' : ')', at));
        }

        while (
            at + 1 < text.Length && (char.IsAsciiLetterOrDigit(text[at + 1]) || text[at + 1] == '_')
        )
        {
            at++;
        }

        return at;
    }

    private static int EndOf(string text, int end) => end < 0 ? text.Length : end;

    private void EndWord()
    {
        if (_word.IsBegun && !_dropsNext)
        {
            _lines[^1].Add(_word.ToWord(_source));
        }

        _dropsNext &= !_word.IsBegun;
        _word.Clear();
    }

    private void EndLine()
    {
        EndWord();
        _dropsNext = false;
        if (_lines[^1].Count > 0)
        {
            _lines.Add([]);
        }
    }
}
