using System;

namespace BindAudit.Scanning.Notebooks;

/// <summary>Reads the lines of a cell just far enough to know where statements begin: strings, comments, brackets, joined lines.</summary>
/// <param name="code">The cell.</param>
internal ref struct CellLexer(ReadOnlySpan<byte> code)
{
    private readonly ReadOnlySpan<byte> _code = code;
    private int _depth;
    private bool _isJoined;
    private byte _quote;
    private bool _isTriple;
    private int _stringStart;

    /// <summary>Whether the next line begins a statement.</summary>
    internal readonly bool IsAtStatement => _depth == 0 && !_isJoined && _quote == 0;

    /// <summary>Whether the line that was read ends with <c>?</c>.</summary>
    internal bool Help { get; private set; }

    /// <summary>Where in the line that was read <c>= !</c> or <c>= %</c> gives a name what IPython says, behind the sign; null where nowhere. Reading stopped there.</summary>
    internal int? Shell { get; private set; }

    /// <summary>Where the string began that is still open, or null.</summary>
    internal readonly int? OpenString => _quote != 0 ? _stringStart : null;

    /// <summary>Forgets what was open.</summary>
    internal void BeginStatement() => (_depth, _isJoined, _quote) = (0, false, 0);

    /// <summary>Reads from <paramref name="at"/> to the end of the line; the start of the next one.</summary>
    internal int ReadLine(int at)
    {
        (_isJoined, Help, Shell) = (false, false, null);
        while (at < _code.Length)
        {
            if (_code[at] is (byte)'\n' or (byte)'\r')
            {
                _quote = _isTriple || _isJoined ? _quote : (byte)0;
                return AfterBreak(_code, at);
            }

            _isJoined = false;
            at = _quote != 0 ? ReadString(at) : ReadCode(at);
            if (Shell is not null)
            {
                return at;
            }
        }

        return at;
    }

    /// <summary>Behind the line break at <paramref name="at"/>.</summary>
    internal static int AfterBreak(ReadOnlySpan<byte> code, int at) =>
        at >= code.Length ? code.Length
        : code[at] == '\r' && at + 1 < code.Length && code[at + 1] == '\n' ? at + 2
        : at + 1;

    private int ReadString(int at)
    {
        if (_code[at] == '\\')
        {
            return AfterBackslash(at);
        }

        if (_code[at] != _quote)
        {
            return at + 1;
        }

        if (!_isTriple)
        {
            _quote = 0;
            return at + 1;
        }

        var closes = IsTripleAt(at);
        _quote = closes ? (byte)0 : _quote;
        return closes ? at + 3 : at + 1;
    }

    private int ReadCode(int at)
    {
        switch (_code[at])
        {
            case (byte)'#':
                var length = _code[at..].IndexOfAny((byte)'\n', (byte)'\r');
                return length < 0 ? _code.Length : at + length;
            case (byte)'\'' or (byte)'"':
                return OpenStringAt(at);
            case (byte)'(' or (byte)'[' or (byte)'{':
                _depth++;
                return at + 1;
            case (byte)')' or (byte)']' or (byte)'}':
                _depth = Math.Max(0, _depth - 1);
                return at + 1;
            case (byte)'\\':
                return AfterBackslash(at);
            case (byte)'?':
                Help = _depth == 0 && IsRestBlank(at + 1);
                return at + 1;
            case (byte)'=' when _depth == 0:
                return AfterEquals(at);
            default:
                return at + 1;
        }
    }

    private int OpenStringAt(int at)
    {
        (_quote, _isTriple, _stringStart) = (_code[at], IsTripleAt(at), at);
        return at + (_isTriple ? 3 : 1);
    }

    private int AfterBackslash(int at)
    {
        _isJoined = at + 1 < _code.Length && _code[at + 1] is (byte)'\n' or (byte)'\r';
        return _isJoined ? at + 1 : Math.Min(at + 2, _code.Length);
    }

    private int AfterEquals(int at)
    {
        var blanks = _code[(at + 1)..].IndexOfAnyExcept((byte)' ', (byte)'\t');
        var next = blanks < 0 ? _code.Length : at + 1 + blanks;
        if (next < _code.Length && _code[next] is (byte)'%' or (byte)'!')
        {
            Shell = next;
            return next;
        }

        return at + 1;
    }

    /// <summary>Whether only question marks and blanks stand before the end of the line.</summary>
    private readonly bool IsRestBlank(int at)
    {
        var rest = _code[at..];
        var end = rest.IndexOfAnyExcept("? \t"u8);
        return end < 0 || rest[end] is (byte)'\n' or (byte)'\r';
    }

    private readonly bool IsTripleAt(int at) =>
        at + 2 < _code.Length && _code[at + 1] == _code[at] && _code[at + 2] == _code[at];
}
