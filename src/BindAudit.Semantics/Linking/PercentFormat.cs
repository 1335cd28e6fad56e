using System.Collections.Immutable;
using BindAudit.Semantics.Values;

namespace BindAudit.Semantics.Linking;

/// <summary><c>format % values</c> (Python Library Reference, "printf-style String Formatting"); what is padded or rounded is not known.</summary>
internal sealed class PercentFormat
{
    private readonly StringVariants _text = new();
    private readonly string _format;
    private readonly PossibleValue _operand;
    private readonly ImmutableArray<ValueSet> _values;
    private int _used;
    private int _at;

    private PercentFormat(string format, PossibleValue operand)
    {
        _format = format;
        _operand = operand;
        _values = operand.Value is SequenceValue { Kind: SequenceKind.Tuple } tuple
            ? tuple.Items
            : [ValueSet.Of(operand)];
    }

    /// <summary>The formatted str; unknown where the format is ill-formed.</summary>
    public static ValueSet Apply(string format, PossibleValue operand, SourcePlace place)
    {
        var formatting = new PercentFormat(format, operand);
        return formatting.Run() ? formatting._text.ToValues(place) : ValueSet.Unknown;
    }

    private bool Run()
    {
        var isMapping = false;
        while (_at < _format.Length)
        {
            var percent = _format.IndexOf('%', _at);
            if (percent < 0)
            {
                _text.Append(_format[_at..]);
                break;
            }

            _text.Append(_format[_at..percent]);
            _at = percent + 1;
            if (!Convert(ref isMapping))
            {
                return false;
            }
        }

        return isMapping || _used == _values.Length;
    }

    /// <summary>One conversion, behind its percent sign.</summary>
    private bool Convert(ref bool isMapping)
    {
        if (_at < _format.Length && _format[_at] == '%')
        {
            _text.Append("%");
            _at++;
            return true;
        }

        var key = KeyOf();
        var start = _at;
        while (
            _at < _format.Length
            && _format[_at] is (>= '0' and <= '9') or '#' or '-' or '+' or ' ' or '.'
        )
        {
            _at++;
        }

        if (_at >= _format.Length || (key is null && _used >= _values.Length))
        {
            return false;
        }

        isMapping |= key is not null;
        var value = key is null ? Within(_values[_used++]) : EntryOf(key);
        Append(_format[_at++], _at - 1 == start, value);
        return true;
    }

    private string? KeyOf()
    {
        if (
            _at >= _format.Length
            || _format[_at] != '('
            || _format.IndexOf(')', _at) is not (> 0 and var end)
        )
        {
            return null;
        }

        var key = _format[(_at + 1)..end];
        _at = end + 1;
        return key;
    }

    private ValueSet EntryOf(string key)
    {
        if (_operand.Value is MappingValue mapping)
        {
            foreach (var entry in mapping.Entries)
            {
                if (entry.Key is StringValue name && name.Content == key)
                {
                    return Within(entry.Value);
                }
            }
        }

        return ValueSet.Unknown;
    }

    private ValueSet Within(ValueSet item) => item.Within(_operand);

    private void Append(char conversion, bool isPlain, ValueSet value)
    {
        var isInteger = conversion is 'd' or 'i' or 'u';
        if (
            isPlain
            && (conversion == 's' || (isInteger && value.Possible is [{ Value: IntegerValue }]))
        )
        {
            _text.Append(value);
        }
        else
        {
            _text.AppendUnknown(isInteger);
        }
    }
}
