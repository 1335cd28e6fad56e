using System;
using System.Runtime.CompilerServices;

namespace BindAudit.Syntax.Tokens;

/// <summary>Brackets, within which lines are joined (Python Language Reference §2.1.6).</summary>
internal ref partial struct Tokenizer
{
    // How far down a closing bracket looks for its opening one; bounded, so that recovery stays linear.
    private const int LongestUnwinding = 16;

    private readonly bool IsDirectlyInField => _depth > 0 && _brackets[_depth - 1].IsField;

    // PERF: see Tokenizer.ReadAll.
    private void Open(TokenKind kind)
    {
        var start = _state.Position;
        var closer = Bracket.CloserOf(_state.Input[start]);
        Push(new Bracket(start, closer, IsField: false));
        _tokens.Add(new Token(start, 1, kind));
        _state.Position = start + 1;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Push(Bracket bracket)
    {
        var depth = _depth;
        if ((uint)depth >= (uint)_brackets.Length)
        {
            Array.Resize(ref _brackets, depth * 2);
        }

        _brackets[depth] = bracket;
        _depth = depth + 1;
    }

    // PERF: see Tokenizer.ReadAll.
    private void Close(TokenKind kind)
    {
        var start = _state.Position;
        var first = _state.Input[start];
        _tokens.Add(new Token(start, 1, kind));
        _state.Position = start + 1;
        if (_depth == 0 || (_brackets[_depth - 1].Closer != first && !Unwind(first)))
        {
            ReportUnmatched(first);
            return;
        }

        if (_brackets[--_depth].IsField)
        {
            ReadText();
        }
    }

    /// <summary>Gives up brackets that were opened after the one that <paramref name="closer"/> closes; none where it closes none.</summary>
    private bool Unwind(byte closer)
    {
        var lowest = Math.Max(0, _depth - LongestUnwinding);
        for (var at = _depth - 1; at >= lowest; at--)
        {
            _lookedAt++;
            if (_brackets[at].Closer == closer)
            {
                ReportUnmatched(closer);
                _depth = at + 1;
                return true;
            }

            if (_brackets[at].IsField)
            {
                return false;
            }
        }

        return false;
    }

    private void ReportUnmatched(byte closer)
    {
        var message =
            _depth == 0
                ? $"unmatched '{(char)closer}'"
                : $"closing parenthesis '{(char)closer}' does not match opening parenthesis '{_brackets[_depth - 1].Opener}'";
        _state.Report(_state.Position - 1, _state.Position, message);
    }

    /// <summary>Gives up every open bracket and f-string, here.</summary>
    private void CloseAll()
    {
        if (_depth > 0)
        {
            var innermost = _brackets[_depth - 1];
            _state.Report(
                innermost.Start,
                innermost.Start + 1,
                $"'{innermost.Opener}' was never closed"
            );
            _depth = 0;
        }

        while (_fstringCount > 0)
        {
            EndFString(length: 0);
        }
    }
}
