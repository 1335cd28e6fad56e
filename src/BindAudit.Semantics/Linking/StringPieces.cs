using System.Collections.Generic;
using System.Globalization;
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

    /// <summary>Appends <c>str(value)</c>.</summary>
    public void Append(Value value)
    {
        switch (value)
        {
            case StringValue text:
                Append(text.Content);
                break;
            case IntegerValue number:
                Append(number.Content.ToString(CultureInfo.InvariantCulture));
                break;
            case PartialStringValue partial:
                foreach (var piece in partial.Pieces)
                {
                    Append(piece);
                }

                break;
            case ExternalResult { FullName: "builtins.int" }:
                AppendUnknown(isInteger: true);
                break;
            default:
                AppendUnknown(isInteger: false);
                break;
        }
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

    private void Append(StringPiece piece)
    {
        if (piece.Known is { } known)
        {
            Append(known);
        }
        else
        {
            AppendUnknown(piece.IsInteger);
        }
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
