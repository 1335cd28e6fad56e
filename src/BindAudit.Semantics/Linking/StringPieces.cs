using System.Collections.Generic;
using System.Text;
using BindAudit.Semantics.Values;

namespace BindAudit.Semantics.Linking;

/// <summary>A str while it is put together from known and unknown stretches.</summary>
internal sealed class StringPieces
{
    private const int Longest = 4096;
    private readonly List<StringPiece> _pieces = [];
    private readonly StringBuilder _known = new();
    private bool _isTooLong;

    /// <summary>Appends <c>str(value)</c>; tells whether some of its text is known.</summary>
    public bool Append(Value value)
    {
        if (value is PartialStringValue partial)
        {
            return AppendPieces(partial);
        }

        if (KnownTexts.Of(value) is { } known)
        {
            Append(known);
            return true;
        }

        AppendUnknown(isInteger: value is ExternalResult { FullName: "builtins.int" });
        return false;
    }

    public void Append(string known)
    {
        _isTooLong |= _known.Length + known.Length > Longest;
        if (!_isTooLong)
        {
            _known.Append(known);
        }
    }

    public void AppendUnknown(bool isInteger)
    {
        Flush();
        _pieces.Add(new StringPiece(null, isInteger));
    }

    public Value ToValue()
    {
        if (_isTooLong)
        {
            return UnknownValue.Instance;
        }

        if (_pieces.Count == 0)
        {
            return new StringValue(_known.ToString());
        }

        Flush();
        return new PartialStringValue([.. _pieces]);
    }

    public StringPieces Copy()
    {
        var copy = new StringPieces { _isTooLong = _isTooLong };
        copy._pieces.AddRange(_pieces);
        copy._known.Append(_known);
        return copy;
    }

    private bool AppendPieces(PartialStringValue partial)
    {
        var isKnown = false;
        foreach (var piece in partial.Pieces)
        {
            if (piece.Known is { } known)
            {
                Append(known);
                isKnown = true;
            }
            else
            {
                AppendUnknown(piece.IsInteger);
            }
        }

        return isKnown;
    }

    private void Flush()
    {
        if (_known.Length > 0)
        {
            _pieces.Add(new StringPiece(_known.ToString()));
            _known.Clear();
        }
    }
}
