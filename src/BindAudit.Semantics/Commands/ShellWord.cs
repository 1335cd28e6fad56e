using System.Collections.Generic;
using System.Text;
using BindAudit.Semantics.Values;

namespace BindAudit.Semantics.Commands;

/// <summary>A word of a line for a shell while it is read.</summary>
internal sealed class ShellWord
{
    private readonly List<StringPiece> _pieces = [];
    private readonly StringBuilder _text = new();
    private bool _isMany;

    /// <summary>Whether something of it was read; quotes around nothing are a word.</summary>
    public bool IsBegun { get; private set; }

    public bool IsDigits
    {
        get
        {
            for (var at = 0; at < _text.Length; at++)
            {
                if (!char.IsAsciiDigit(_text[at]))
                {
                    return false;
                }
            }

            return _pieces.Count == 0;
        }
    }

    public void Begin() => IsBegun = true;

    public void Add(char character)
    {
        IsBegun = true;
        _text.Append(character);
    }

    /// <summary>What stands outside of quotes may be several words, or none.</summary>
    public void AddUnknown(bool isInteger, bool isQuoted)
    {
        IsBegun = true;
        _isMany |= !isInteger && !isQuoted;
        EndText();
        _pieces.Add(new StringPiece(null, isInteger));
    }

    public CommandWord ToWord(PossibleValue source)
    {
        if (_pieces.Count == 0)
        {
            return CommandWord.Of(source with { Value = new StringValue(_text.ToString()) });
        }

        EndText();
        var partial = source with { Value = new PartialStringValue([.. _pieces]) };
        return new CommandWord(ValueSet.Of(partial), _isMany);
    }

    public void Clear()
    {
        _pieces.Clear();
        _text.Clear();
        (IsBegun, _isMany) = (false, false);
    }

    private void EndText()
    {
        if (_text.Length > 0)
        {
            _pieces.Add(new StringPiece(_text.ToString()));
            _text.Clear();
        }
    }
}
