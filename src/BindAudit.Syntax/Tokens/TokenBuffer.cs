using System;
using System.Runtime.CompilerServices;

namespace BindAudit.Syntax.Tokens;

/// <summary>A growing row of tokens.</summary>
internal sealed class TokenBuffer(int capacity)
{
    private TokenKind _kindBefore = TokenKind.Newline;
    private Token[] _items = GC.AllocateUninitializedArray<Token>(capacity);

    public int Count { get; private set; }

    public ReadOnlySpan<Token> Items => _items.AsSpan(0, Count);

    /// <summary>The kind of the last token, whether or not it was taken; NEWLINE where there was none.</summary>
    public TokenKind LastKind
    {
        get => Count == 0 ? _kindBefore : _items[Count - 1].Kind;
        set => _kindBefore = value;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(Token token)
    {
        var items = _items;
        var count = Count;
        if ((uint)count < (uint)items.Length)
        {
            items[count] = token;
            Count = count + 1;
            return;
        }

        Grow(token);
    }

    /// <summary>Adds <paramref name="tokens"/>, each <paramref name="bytes"/> further on.</summary>
    public void AddShifted(ReadOnlySpan<Token> tokens, int bytes)
    {
        foreach (var token in tokens)
        {
            Add(token.Shift(bytes));
        }
    }

    /// <summary>Empties the row into an array in which places count from <paramref name="origin"/>.</summary>
    public Token[] Take(int origin)
    {
        if (Count == 0)
        {
            return [];
        }

        var taken = GC.AllocateUninitializedArray<Token>(Count);
        for (var at = 0; at < taken.Length; at++)
        {
            taken[at] = _items[at].Shift(-origin);
        }

        _kindBefore = LastKind;
        Count = 0;
        return taken;
    }

    private void Grow(Token token)
    {
        var grown = GC.AllocateUninitializedArray<Token>((_items.Length * 2) + 16);
        _items.AsSpan(0, Count).CopyTo(grown);
        _items = grown;
        _items[Count++] = token;
    }
}
