using System;
using System.Buffers.Binary;
using System.Globalization;
using System.Text;

namespace BindAudit.Semantics.Linking;

/// <summary>IP addresses as text (RFC 4291 §2.2, RFC 5952).</summary>
internal static class AddressTexts
{
    private const int V4Length = 4;
    private const int Groups = 8;

    /// <summary>Four decimal numbers without leading zeros: the only spelling that is an address everywhere.</summary>
    public static bool IsV4(string text)
    {
        var parts = text.Split('.');
        foreach (var part in parts)
        {
            if (
                !byte.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out _)
                || (part.Length > 1 && part[0] == '0')
            )
            {
                return false;
            }
        }

        return parts.Length == V4Length;
    }

    /// <summary>Whether only what an IPv6 address is made of stands in the text, and at least two colons.</summary>
    public static bool IsV6(string text)
    {
        var colons = 0;
        foreach (var unit in text)
        {
            if (!char.IsAsciiHexDigit(unit) && unit is not (':' or '.'))
            {
                return false;
            }

            colons += unit == ':' ? 1 : 0;
        }

        return colons >= 2;
    }

    /// <summary>The text of packed bytes: 4 or 16.</summary>
    public static string Of(ReadOnlySpan<byte> packed)
    {
        if (packed.Length == V4Length)
        {
            return string.Create(
                CultureInfo.InvariantCulture,
                $"{packed[0]}.{packed[1]}.{packed[2]}.{packed[3]}"
            );
        }

        Span<ushort> groups = stackalloc ushort[Groups];
        for (var i = 0; i < Groups; i++)
        {
            groups[i] = BinaryPrimitives.ReadUInt16BigEndian(packed[(2 * i)..]);
        }

        return Of(groups);
    }

    /// <summary>Groups in hexadecimal, the longest run of zeros left out.</summary>
    private static string Of(ReadOnlySpan<ushort> groups)
    {
        var (start, length) = LongestZeros(groups);
        var text = new StringBuilder();
        for (var i = 0; i < groups.Length; i++)
        {
            if (length > 1 && i == start)
            {
                text.Append("::");
                i += length - 1;
                continue;
            }

            if (text.Length > 0 && text[^1] != ':')
            {
                text.Append(':');
            }

            text.Append(groups[i].ToString("x", CultureInfo.InvariantCulture));
        }

        return text.ToString();
    }

    private static (int Start, int Length) LongestZeros(ReadOnlySpan<ushort> groups)
    {
        var (best, length) = (0, 0);
        for (var start = 0; start < groups.Length; start++)
        {
            var end = start;
            while (end < groups.Length && groups[end] == 0)
            {
                end++;
            }

            (best, length) = end - start > length ? (start, end - start) : (best, length);
        }

        return (best, length);
    }
}
