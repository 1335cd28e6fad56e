using System;
using System.Globalization;
using System.Numerics;

namespace BindAudit.Syntax.Literals;

/// <summary>The values of integer literals (Python Language Reference §2.4.5).</summary>
public static class NumberLiteral
{
    // CPython's own limit (sys.int_info.default_max_str_digits), since converting decimals is not linear.
    private const int LongestDecimal = 4300;

    private const int LongestSmall = 18;

    /// <summary>The value of a decimal literal of at most 18 characters; false for all others.</summary>
    public static bool TryReadSmall(ReadOnlySpan<byte> literal, out long value)
    {
        value = 0;
        if (literal.Length > LongestSmall || literal is [] or [(byte)'0', _, ..])
        {
            return false;
        }

        foreach (var unit in literal)
        {
            if (unit is >= (byte)'0' and <= (byte)'9')
            {
                value = (value * 10) + (unit - '0');
            }
            else if (unit != '_')
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a literal is a float by its point or exponent; <see cref="TryReadInteger"/> is false for it.</summary>
    public static bool HasPointOrExponent(ReadOnlySpan<byte> literal)
    {
        if (literal is [(byte)'0', (byte)'x' or (byte)'X', ..])
        {
            return false;
        }

        foreach (var unit in literal)
        {
            if (unit is (byte)'.' or (byte)'e' or (byte)'E')
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The value of a decimal, binary, octal (Python 2's <c>0777</c> too) or hexadecimal literal; false for floats and imaginary numbers.</summary>
    /// <remarks>Python 2's suffix <c>L</c> is passed over. A decimal of more than 4,300 digits, which Python rejects, is false as well.</remarks>
    public static bool TryReadInteger(ReadOnlySpan<byte> literal, out BigInteger value)
    {
        value = default;
        var digits = literal.Length <= 128 ? stackalloc char[128] : new char[literal.Length];
        var count = 0;
        foreach (var unit in literal)
        {
            if (unit != '_')
            {
                digits[count++] = char.ToLowerInvariant((char)unit);
            }
        }

        digits = digits[..count];
        digits = digits is [.., 'l'] ? digits[..^1] : digits;
        return digits switch
        {
            ['0', 'x', .. var rest] => TryReadRadix(rest, 4, out value),
            ['0', 'o', .. var rest] => TryReadRadix(rest, 3, out value),
            ['0', 'b', .. var rest] => TryReadRadix(rest, 1, out value),
            ['0', _, ..] => TryReadRadix(digits, 3, out value),
            _ => digits.Length <= LongestDecimal
                && BigInteger.TryParse(
                    digits,
                    NumberStyles.None,
                    CultureInfo.InvariantCulture,
                    out value
                ),
        };
    }

    /// <summary>Reads digits of <paramref name="bits"/> bits each; O(length).</summary>
    private static bool TryReadRadix(ReadOnlySpan<char> digits, int bits, out BigInteger value)
    {
        value = default;
        var bytes = new byte[(((digits.Length * bits) + 7) / 8) + 1];
        for (var at = 0; at < digits.Length; at++)
        {
            var digit = DigitOf(digits[at]);
            if (digit >> bits != 0)
            {
                return false;
            }

            var position = (digits.Length - 1 - at) * bits;
            var placed = digit << (position % 8);
            bytes[position / 8] |= (byte)placed;
            bytes[(position / 8) + 1] |= (byte)(placed >> 8);
        }

        value = new BigInteger(bytes, isUnsigned: true);
        return digits.Length > 0;
    }

    private static int DigitOf(char digit) =>
        digit switch
        {
            >= '0' and <= '9' => digit - '0',
            >= 'a' and <= 'f' => digit - 'a' + 10,
            _ => byte.MaxValue,
        };
}
