namespace BindAudit.Syntax.Tokens;

/// <summary>One token: where it stands and what it is; eight bytes, no text.</summary>
public readonly record struct Token
{
    /// <summary>The largest length a token holds itself; this value means "see <see cref="TokenizedSource.SpanOf(Token)"/>".</summary>
    public const int LongLength = (1 << 24) - 1;

    private readonly uint _lengthAndKind;

    /// <summary>A token of <paramref name="length"/> bytes at zero-based byte <paramref name="start"/>.</summary>
    public Token(int start, int length, TokenKind kind)
    {
        Start = start;
        _lengthAndKind = ((uint)(length < LongLength ? length : LongLength) << 8) | (byte)kind;
    }

    private Token(int start, uint lengthAndKind)
    {
        Start = start;
        _lengthAndKind = lengthAndKind;
    }

    /// <summary>The token's first byte, zero-based.</summary>
    public int Start { get; }

    /// <summary>Number of bytes, or <see cref="LongLength"/>.</summary>
    public int Length => (int)(_lengthAndKind >> 8);

    /// <summary>The first byte behind the token, unless it is longer than <see cref="LongLength"/>.</summary>
    public int End => Start + Length;

    /// <summary>The kind.</summary>
    public TokenKind Kind => (TokenKind)(byte)_lengthAndKind;

    /// <summary>The same token, <paramref name="bytes"/> further on.</summary>
    internal Token Shift(int bytes) => new(Start + bytes, _lengthAndKind);
}
