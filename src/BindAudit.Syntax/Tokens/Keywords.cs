using System;
using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Text;

namespace BindAudit.Syntax.Tokens;

/// <summary>Tells keywords from names (Python Language Reference §2.3.1) with one multiplication and one comparison.</summary>
internal sealed class Keywords
{
    private const int LongestKeyword = 8;

    // PERF: found by search so that the 35 keywords, as little-endian integers, fall into 64 slots without collision.
    private const ulong Multiplier = 0xb57c8e05e3c9b0e1;

    /// <summary>The only instance; an object, because code that is compiled at once asks before each use of a static table whether it is there.</summary>
    public static readonly Keywords Table = new();

    private readonly ulong[] _words = new ulong[64];
    private readonly TokenKind[] _kinds = new TokenKind[64];

    private Keywords()
    {
        for (var slot = 0; slot < _kinds.Length; slot++)
        {
            _kinds[slot] = TokenKind.Name;
        }

        var kind = TokenKind.KeywordFalse;
        foreach (var word in InOrderOfKind())
        {
            var key = KeyOf(Encoding.ASCII.GetBytes(word));
            _words[SlotOf(key)] = key;
            _kinds[SlotOf(key)] = kind++;
        }
    }

    /// <summary>The keyword that the ASCII word from <paramref name="start"/> to <paramref name="end"/> is, or <see cref="TokenKind.Name"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TokenKind KindOf(ReadOnlySpan<byte> input, int start, int end)
    {
        var length = Math.Min(end - start, LongestKeyword);
        var key =
            input.Length - start >= LongestKeyword
                ? BinaryPrimitives.ReadUInt64LittleEndian(input[start..])
                    & (ulong.MaxValue >> (64 - (8 * length)))
                : KeyOf(input.Slice(start, length));
        var slot = SlotOf(key);
        return _words[slot] == key && end - start <= LongestKeyword ? _kinds[slot] : TokenKind.Name;
    }

    private static int SlotOf(ulong key) => (int)(unchecked(key * Multiplier) >> 58);

    private static ulong KeyOf(ReadOnlySpan<byte> word)
    {
        var key = 0UL;
        for (var at = word.Length - 1; at >= 0; at--)
        {
            key = (key << 8) | word[at];
        }

        return key;
    }

    private static string[] InOrderOfKind() =>
        [
            "False",
            "None",
            "True",
            "and",
            "as",
            "assert",
            "async",
            "await",
            "break",
            "class",
            "continue",
            "def",
            "del",
            "elif",
            "else",
            "except",
            "finally",
            "for",
            "from",
            "global",
            "if",
            "import",
            "in",
            "is",
            "lambda",
            "nonlocal",
            "not",
            "or",
            "pass",
            "raise",
            "return",
            "try",
            "while",
            "with",
            "yield",
        ];
}
