using System;
using System.Runtime.CompilerServices;

namespace BindAudit.Syntax.Tokens;

/// <summary>Lines and indentation (Python Language Reference §2.1).</summary>
internal ref partial struct Tokenizer
{
    /// <summary>At the start of a logical line: passes blank lines and comments, then compares the indentation.</summary>
    // PERF: see Tokenizer.ReadAll.
    private void StartLine()
    {
        var input = _state.Input;
        while (true)
        {
            if (_state.Position >= _nextCut && Cut())
            {
                return;
            }

            var indentation = Indentation.Read(input, _state.Position);
            _state.Position = indentation.End;
            if (indentation.End == input.Length)
            {
                EndSourceAtLineStart(indentation);
                return;
            }

            if (input[indentation.End] == '#')
            {
                ReadComment();
                AddTrivia(LineBreak.LengthAt(input, _state.Position), TokenKind.Nl);
                continue;
            }

            var length = LineBreak.LengthAt(input, indentation.End);
            if (length == 0)
            {
                Indent(indentation);
                return;
            }

            AddTrivia(length, TokenKind.Nl);
        }
    }

    private void EndSourceAtLineStart(Indentation indentation)
    {
        if (indentation.End > indentation.Start)
        {
            AddTrivia(0, TokenKind.Nl);
        }
    }

    // PERF: see Tokenizer.ReadAll.
    private void Indent(Indentation indentation)
    {
        var top = _levels[_level];
        if (indentation.Column > top.Column && indentation.Column != top.Tolerated)
        {
            CheckTabs(indentation, indentation.TabColumn > top.TabColumn);
            Push(new IndentLevel(indentation.Column, indentation.TabColumn));
            _tokens.Add(
                new Token(indentation.Start, indentation.End - indentation.Start, TokenKind.Indent)
            );
            return;
        }

        while (indentation.Column < _levels[_level].Column)
        {
            _level--;
            AddHere(0, TokenKind.Dedent);
        }

        ref var found = ref _levels[_level];
        if (indentation.Column == found.Column)
        {
            CheckTabs(indentation, indentation.TabColumn == found.TabColumn);
            if (found.Tolerated >= 0)
            {
                found = found with { Tolerated = -1 };
            }
        }
        else if (indentation.Column != found.Tolerated)
        {
            found = found with { Tolerated = indentation.Column };
            _state.Report(
                indentation.Start,
                indentation.End,
                "unindent does not match any outer indentation level"
            );
        }
    }

    private void CheckTabs(Indentation indentation, bool isConsistent)
    {
        if (isConsistent || _hasReportedTabs)
        {
            return;
        }

        _hasReportedTabs = true;
        _state.Report(
            indentation.Start,
            indentation.End,
            "inconsistent use of tabs and spaces in indentation"
        );
    }

    private void Push(IndentLevel level)
    {
        if (++_level == _levels.Length)
        {
            Array.Resize(ref _levels, _level * 2);
        }

        _levels[_level] = level;
    }

    // PERF: see Tokenizer.ReadAll.
    private void EndLine()
    {
        if (_depth == 0 && TryStartAlike())
        {
            return;
        }

        var length = LineBreak.LengthAt(_state.Input, _state.Position);
        if (_depth > 0)
        {
            if (!IsForgottenBefore(_state.Position + length))
            {
                AddTrivia(length, TokenKind.Nl);
                if (_state.Position < _nextCut || !Cut())
                {
                    _state.Position = Blanks.EndOf(_state.Input, _state.Position);
                }

                return;
            }

            CloseAll();
        }

        AddHere(length, TokenKind.Newline);
        StartLine();
    }

    /// <summary>Ends the line where the next one begins with a name in the same column, blanks before it and nothing else; false where there is more to decide.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool TryStartAlike()
    {
        var input = _state.Input;
        var at = _state.Position;
        var next = at + 1;
        var end = Blanks.EndOf(input, next);
        ref readonly var level = ref _levels[_level];
        if (
            (uint)end >= (uint)input.Length
            || !Identifier.IsAsciiStart(input[end])
            || !level.IsPlainly(end - next)
            || input[at] != '\n'
            || next >= _nextCut
        )
        {
            return false;
        }

        _tokens.Add(new Token(at, 1, TokenKind.Newline));
        _state.Position = end;
        return true;
    }

    /// <summary>Whether the line at <paramref name="next"/> shows that open brackets were forgotten; within triple quotes it may be anything.</summary>
    private readonly bool IsForgottenBefore(int next) =>
        _tripleQuotedCount == 0 && StatementStart.IsAt(_state.Input, next);

    private void ReadComment()
    {
        var rest = _state.Input[_state.Position..];
        var length = rest.IndexOfAny((byte)'\n', (byte)'\r');
        AddTrivia(length < 0 ? rest.Length : length, TokenKind.Comment);
    }

    private void Join()
    {
        var length = LineBreak.LengthAt(_state.Input, _state.Position + 1);
        _state.Position += 1 + length;
        if (_state.Position == _state.Input.Length)
        {
            _state.Report(
                _state.Position - length - 1,
                _state.Position - length,
                "unexpected end of file after a line continuation"
            );
        }
    }

    private void Finish()
    {
        CloseAll();
        if (_tokens.LastKind is not (TokenKind.Newline or TokenKind.Dedent))
        {
            AddHere(0, TokenKind.Newline);
        }

        for (; _level > 0; _level--)
        {
            AddHere(0, TokenKind.Dedent);
        }

        AddHere(0, TokenKind.EndMarker);
    }
}
