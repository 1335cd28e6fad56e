using System;

namespace BindAudit.Syntax.Tokens;

/// <summary>Brackets, within which lines are joined (Python Language Reference §2.1.6).</summary>
internal ref partial struct Tokenizer
{
    // How far down a closing bracket looks for its opening one; bounded, so that recovery stays linear.
    private const int LongestUnwinding = 16;

    private readonly bool IsDirectlyInField => _depth > 0 && _brackets[_depth - 1].IsField;

    private void Open(byte first)
    {
        var (closer, kind) = first switch
        {
            (byte)'(' => ((byte)')', TokenKind.Lpar),
            (byte)'[' => ((byte)']', TokenKind.Lsqb),
            _ => ((byte)'}', TokenKind.Lbrace),
        };
        Push(new Bracket(_state.Position, closer, IsField: false));
        AddHere(1, kind);
    }

    private void Push(Bracket bracket)
    {
        if (_depth == _brackets.Length)
        {
            Array.Resize(ref _brackets, _depth * 2);
        }

        _brackets[_depth++] = bracket;
    }

    private void Close(byte first)
    {
        AddHere(
            1,
            first switch
            {
                (byte)')' => TokenKind.Rpar,
                (byte)']' => TokenKind.Rsqb,
                _ => TokenKind.Rbrace,
            }
        );
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
                : $"closing parenthesis '{(char)closer}' does not match opening parenthesis '{OpenerOf(_brackets[_depth - 1])}'";
        _state.Report(_state.Position - 1, _state.Position, message);
    }

    private readonly char OpenerOf(Bracket bracket) => (char)_state.Input[bracket.Start];

    /// <summary>Gives up every open bracket and f-string, here.</summary>
    private void CloseAll()
    {
        if (_depth > 0)
        {
            var innermost = _brackets[_depth - 1];
            _state.Report(
                innermost.Start,
                innermost.Start + 1,
                $"'{OpenerOf(innermost)}' was never closed"
            );
            _depth = 0;
        }

        while (_fstringCount > 0)
        {
            EndFString(length: 0);
        }
    }
}
