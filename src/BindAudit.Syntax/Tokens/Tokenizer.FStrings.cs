using System;

namespace BindAudit.Syntax.Tokens;

/// <summary>f-strings (PEP 701) and t-strings (PEP 750): literal text, replacement fields, format specifications.</summary>
/// <remarks>Text is read as soon as it begins, so between two tokens the innermost open f-string always stands within one of its fields.</remarks>
internal ref partial struct Tokenizer
{
    private void OpenFString(Token opening)
    {
        if (_fstringCount == _fstrings.Length)
        {
            Array.Resize(ref _fstrings, _fstringCount * 2);
        }

        var fstring = FString.Of(opening, _state.Input, _depth);
        _fstrings[_fstringCount++] = fstring;
        _tripleQuotedCount += fstring.QuoteLength == 3 ? 1 : 0;
        ReadText();
    }

    /// <summary>Reads literal text up to and with the brace of the next field, or the end of the string.</summary>
    /// <param name="isSpecification">Whether it begins behind the colon of a field, where <c>{{</c> opens two fields; behind a field it is a brace, as in CPython 3.13.</param>
    private void ReadText(bool isSpecification = false)
    {
        var input = _state.Input;
        var fstring = _fstrings[_fstringCount - 1];
        while (true)
        {
            var isInField = _depth > fstring.Depth;
            var end = fstring.TextEnd(ref _state, _state.Position, isInField, isSpecification);
            if (end > _state.Position)
            {
                AddHere(end - _state.Position, fstring.MiddleKind);
            }

            if (end < input.Length && input[end] == '}')
            {
                _depth--;
                AddHere(1, TokenKind.Rbrace);
                isSpecification = false;
                continue;
            }

            EndText(fstring, isInField);
            return;
        }
    }

    private void EndText(FString fstring, bool isInField)
    {
        var next = _state.Position < _state.Input.Length ? _state.Input[_state.Position] : (byte)0;
        if (next == '{')
        {
            Push(new Bracket(_state.Position, (byte)'}', IsField: true));
            AddHere(1, TokenKind.Lbrace);
        }
        else if (next == fstring.Quote && isInField)
        {
            EndBrokenField();
        }
        else if (next == fstring.Quote)
        {
            EndFString(fstring.QuoteLength);
        }
        else if (!isInField || _state.Position == _state.Input.Length)
        {
            ReportUnterminated(fstring);
            _depth = fstring.Depth;
            EndFString(length: 0);
        }
    }

    private void ReportUnterminated(FString fstring) =>
        _state.Report(
            fstring.Opening.Start,
            fstring.Opening.End,
            fstring.QuoteLength == 3
                ? $"unterminated triple-quoted {fstring.Name} literal"
                : $"unterminated {fstring.Name} literal"
        );

    private void EndFString(int length)
    {
        var fstring = _fstrings[--_fstringCount];
        _tripleQuotedCount -= fstring.QuoteLength == 3 ? 1 : 0;
        AddHere(length, fstring.EndKind);
    }

    /// <summary>Whether the quote here ends the innermost f-string although a field is open: <c>f"{x"</c>. No string would end that began here.</summary>
    private bool EndsBrokenField()
    {
        ref readonly var fstring = ref _fstrings[_fstringCount - 1];
        if (!fstring.EndsAt(_state.Input, _state.Position))
        {
            return false;
        }

        var end = StringScanner.EndOf(_state.Input, _state.Position, out var isTerminated);
        if (!isTerminated)
        {
            _lookedAt += end - _state.Position;
            _uncuttable = Math.Max(_uncuttable, end + 1);
        }

        return !isTerminated;
    }

    private void EndBrokenField()
    {
        var fstring = _fstrings[_fstringCount - 1];
        _state.Report(
            _state.Position,
            _state.Position + fstring.QuoteLength,
            $"{fstring.Name}: expecting '}}'"
        );
        _depth = fstring.Depth;
        EndFString(fstring.QuoteLength);
    }
}
