using System;
using System.Runtime.CompilerServices;

namespace BindAudit.Syntax.Tokens;

/// <summary>A growing row of tokens.</summary>
internal sealed class TokenBuffer(int capacity)
{
    private Token[] _items = GC.AllocateUninitializedArray<Token>(capacity);

    public int Count { get; private set; }

    public ReadOnlySpan<Token> Items => _items.AsSpan(0, Count);

    public TokenKind LastKind => Count == 0 ? TokenKind.Newline : _items[Count - 1].Kind;

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

    private void Grow(Token token)
    {
        var grown = GC.AllocateUninitializedArray<Token>((_items.Length * 2) + 16);
        _items.AsSpan(0, Count).CopyTo(grown);
        _items = grown;
        _items[Count++] = token;
    }
}
