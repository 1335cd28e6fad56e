using System;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;

namespace BindAudit.Reporting.Json;

/// <summary>Escapes what JSON must escape and what deceives a reader (format characters such as bidirectional overrides); quotes and letters of all scripts stay as they are.</summary>
/// <remarks>Not for HTML. The pointers are <see cref="TextEncoder"/>'s: there is no other door to <see cref="System.Text.Json.Utf8JsonWriter"/>.</remarks>
internal sealed unsafe class ReadableEncoder : JavaScriptEncoder
{
    private static readonly JavaScriptEncoder Inner = UnsafeRelaxedJsonEscaping;

    public override int MaxOutputCharactersPerInputCharacter =>
        Inner.MaxOutputCharactersPerInputCharacter;

    public override bool WillEncode(int unicodeScalar) =>
        IsDeceptive(unicodeScalar) || Inner.WillEncode(unicodeScalar);

    public override int FindFirstCharacterToEncode(char* text, int textLength)
    {
        var first = Inner.FindFirstCharacterToEncode(text, textLength);
        var clean = new ReadOnlySpan<char>(text, first < 0 ? textLength : first);
        for (var at = 0; at < clean.Length; at++)
        {
            if (IsDeceptive(clean[at]))
            {
                return at;
            }
        }

        return first;
    }

    public override bool TryEncodeUnicodeScalar(
        int unicodeScalar,
        char* buffer,
        int bufferLength,
        out int numberOfCharactersWritten
    ) =>
        IsDeceptive(unicodeScalar) && unicodeScalar <= char.MaxValue
            ? new Span<char>(buffer, bufferLength).TryWrite(
                CultureInfo.InvariantCulture,
                $"\\u{unicodeScalar:X4}",
                out numberOfCharactersWritten
            )
            : Inner.TryEncodeUnicodeScalar(
                unicodeScalar,
                buffer,
                bufferLength,
                out numberOfCharactersWritten
            );

    // Beyond the basic plane the inner encoder escapes everything.
    private static bool IsDeceptive(int scalar) =>
        scalar >= 0x80
        && Rune.IsValid(scalar)
        && Rune.GetUnicodeCategory(new Rune(scalar)) == UnicodeCategory.Format;
}
