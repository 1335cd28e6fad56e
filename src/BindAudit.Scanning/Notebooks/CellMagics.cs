using System;

namespace BindAudit.Scanning.Notebooks;

/// <summary>Blanks out what only IPython understands: <c>%magic</c>, <c>!command</c>, <c>?help</c>, <c>x = !ls</c>. Nothing moves: bytes become blanks, and <c>0</c> stands where a statement stood.</summary>
/// <remarks>IPython, "Built-in magic commands" and <c>IPython.core.inputtransformer2</c>. Only lines that begin a statement are looked at: <c>%</c> at the start of a line within brackets or a string is Python's.</remarks>
internal ref struct CellMagics
{
    private readonly Span<byte> _code;
    private CellLexer _lexer;

    private CellMagics(Span<byte> code)
    {
        _code = code;
        _lexer = new CellLexer(code);
    }

    /// <summary>Blanks out magics in the <paramref name="code"/> of a cell.</summary>
    /// <returns>False where the cell is not Python: <c>%%bash</c>, <c>%%html</c>.</returns>
    internal static bool Blank(Span<byte> code)
    {
        var at = code.IndexOfAnyExcept(" \t\r\n"u8);
        var magics = new CellMagics(code);
        if (at >= 0 && code[at..].StartsWith("%%"u8))
        {
            if (!MagicNames.IsPythonCell(MagicNames.At(code[(at + 2)..])))
            {
                return false;
            }

            at = magics.BlankLine(at);
        }

        magics.BlankLines(Math.Max(at, 0));
        return true;
    }

    private void BlankLines(int at)
    {
        while (at < _code.Length)
        {
            var start = _lexer.IsAtStatement ? AfterMagic(at) : at;
            at = start < 0 ? BlankLine(IndentEnd(at)) : Continue(at, start);
        }

        if (_lexer.OpenString is { } open)
        {
            // Quotes that are never closed would swallow the cells behind.
            Fill(open, _code.Length);
        }
    }

    /// <summary>Where Python begins on a line that begins a statement: its start, or what <c>%time</c> runs; -1 where all of it is IPython's.</summary>
    private int AfterMagic(int line)
    {
        var at = IndentEnd(line);
        if (at == _code.Length)
        {
            return line;
        }

        return _code[at] switch
        {
            (byte)'%' => MagicNames.StatementAfter(_code, at) is > 0 and var statement
                ? statement
                : -1,
            (byte)'!' or (byte)'?' or (byte)',' or (byte)';' or (byte)'/' => -1,
            _ => line,
        };
    }

    /// <summary>Reads Python up to the end of the line; <paramref name="start"/> stands behind a magic that was before it.</summary>
    private int Continue(int line, int start)
    {
        if (start > line)
        {
            var indent = IndentEnd(line);
            Fill(indent, start);
            "0;"u8.CopyTo(_code[indent..]);
        }

        var isStatement = _lexer.IsAtStatement;
        var end = _lexer.ReadLine(start);
        if (_lexer.Help && isStatement)
        {
            return BlankLine(IndentEnd(line));
        }

        return _lexer.Shell is { } shell ? AssignUnknown(shell) : end;
    }

    /// <summary><c>x = !ls</c> and <c>x = %env HOST</c>: a name that nobody gives a value; but <c>x = %time f()</c> is <c>x = f()</c>.</summary>
    private int AssignUnknown(int at)
    {
        if (MagicNames.StatementAfter(_code, at) is > 0 and var statement)
        {
            Fill(at, statement);
            return Continue(statement, statement);
        }

        var end = BlankLine(at);
        _code[at] = (byte)'_';
        if (at + 1 < _code.Length && _code[at + 1] == ' ')
        {
            _code[at + 1] = (byte)'_';
        }

        return end;
    }

    /// <summary>Blanks from <paramref name="at"/> to the end of the line, and what a backslash joins to it; the start of the next line.</summary>
    private int BlankLine(int at)
    {
        var start = at;
        bool isJoined;
        do
        {
            var rest = _code[at..];
            var length = rest.IndexOfAny((byte)'\n', (byte)'\r');
            length = length < 0 ? rest.Length : length;
            isJoined = length > 0 && rest[length - 1] == '\\' && at + length < _code.Length;
            Fill(at, at + length);
            at = CellLexer.AfterBreak(_code, at + length);
        } while (isJoined);

        if (start < _code.Length && _code[start] == ' ')
        {
            _code[start] = (byte)'0';
        }

        _lexer.BeginStatement();
        return at;
    }

    private readonly void Fill(int start, int end)
    {
        foreach (ref var unit in _code[start..end])
        {
            unit = unit is (byte)'\n' or (byte)'\r' ? unit : (byte)' ';
        }
    }

    private readonly int IndentEnd(int line)
    {
        var indent = _code[line..].IndexOfAnyExcept((byte)' ', (byte)'\t');
        return indent < 0 ? _code.Length : line + indent;
    }
}
