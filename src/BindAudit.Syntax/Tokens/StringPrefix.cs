using System;

namespace BindAudit.Syntax.Tokens;

/// <summary>What the letters before a quote say (Python Language Reference §2.4.1).</summary>
internal readonly record struct StringPrefix(
    bool IsRaw,
    bool IsBytes,
    bool IsFormatted,
    bool IsTemplate
)
{
    /// <summary>Reads a prefix in any case and order; false where the letters are a name. Python 2's <c>ur</c> is a prefix here.</summary>
    public static bool TryRead(ReadOnlySpan<byte> letters, out StringPrefix prefix)
    {
        prefix = default;
        if (letters.Length > 2)
        {
            return false;
        }

        var first = letters.IsEmpty ? 0 : letters[0] | 0x20;
        var second = letters.Length < 2 ? 0 : letters[1] | 0x20;
        var other = first == 'r' ? second : first;
        prefix = new StringPrefix(
            first == 'r' || second == 'r',
            other == 'b',
            other == 'f',
            other == 't'
        );
        return IsPrefix(first, second);
    }

    private static bool IsPrefix(int first, int second) =>
        second switch
        {
            0 => first is 0 or 'r' or 'b' or 'f' or 't' or 'u',
            'r' => first is 'b' or 'f' or 't' or 'u',
            'b' or 'f' or 't' => first == 'r',
            _ => false,
        };
}
