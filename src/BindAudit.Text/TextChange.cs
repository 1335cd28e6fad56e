using System;
using System.Text;

namespace BindAudit.Text;

/// <summary>One edit of a source: the bytes that go and the bytes that come in their place.</summary>
/// <param name="Span">What is replaced, in UTF-8 bytes of the source before the edit; empty where something is only inserted.</param>
/// <param name="NewBytes">The replacement in UTF-8; nobody writes to it afterwards.</param>
public readonly record struct TextChange(TextSpan Span, ReadOnlyMemory<byte> NewBytes)
{
    /// <summary>How many bytes longer the source becomes; negative where it becomes shorter.</summary>
    public int Growth => NewBytes.Length - Span.Length;

    /// <summary>Replaces <paramref name="span"/> by the UTF-8 form of <paramref name="text"/>.</summary>
    public static TextChange Of(TextSpan span, string text) =>
        new(span, Encoding.UTF8.GetBytes(text));
}
