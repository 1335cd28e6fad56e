using System;

namespace BindAudit.Rules.Patterns;

/// <summary>Reads addresses as <c>inet_aton</c> and <c>inet_pton</c> of glibc do.</summary>
internal static class AddressSpelling
{
    private const int Groups = 8;
    private const ushort MappedMark = 0xFFFF;

    /// <summary>Which unspecified address <paramref name="text"/> spells, if any.</summary>
    internal static AddressFamily UnspecifiedFamilyOf(ReadOnlySpan<char> text)
    {
        if (IsUnspecifiedV4(text))
        {
            return AddressFamily.V4;
        }

        Span<ushort> groups = stackalloc ushort[Groups];
        return !TryReadV6(WithoutZeroScope(text), groups) ? AddressFamily.None
            : !groups.ContainsAnyExcept((ushort)0) ? AddressFamily.V6
            : IsMappedZero(groups) ? AddressFamily.V4
            : AddressFamily.None;
    }

    /// <summary>Whether <paramref name="text"/> is an IPv6 literal without brackets; a scope after <c>%</c> may follow.</summary>
    internal static bool IsV6(ReadOnlySpan<char> text)
    {
        var scope = text.IndexOf('%');
        Span<ushort> groups = stackalloc ushort[Groups];
        return TryReadV6(scope > 0 ? text[..scope] : text, groups);
    }

    /// <summary>One to four numbers, each zero: decimal, octal or hexadecimal.</summary>
    private static bool IsUnspecifiedV4(ReadOnlySpan<char> text)
    {
        for (var parts = 1; parts <= 4; parts++)
        {
            var dot = text.IndexOf('.');
            if (!IsZero(dot < 0 ? text : text[..dot]))
            {
                return false;
            }

            if (dot < 0)
            {
                return true;
            }

            text = text[(dot + 1)..];
        }

        return false;
    }

    private static bool IsZero(ReadOnlySpan<char> number)
    {
        var digits = number.StartsWith("0x", StringComparison.OrdinalIgnoreCase)
            ? number[2..]
            : number;
        return digits.Length > 0 && !digits.ContainsAnyExcept('0');
    }

    private static ReadOnlySpan<char> WithoutZeroScope(ReadOnlySpan<char> text)
    {
        var scope = text.IndexOf('%');
        return scope >= 0 && IsZero(text[(scope + 1)..]) ? text[..scope] : text;
    }

    private static bool IsMappedZero(ReadOnlySpan<ushort> groups) =>
        groups[5] == MappedMark
        && !groups[..5].ContainsAnyExcept((ushort)0)
        && groups[6] == 0
        && groups[7] == 0;

    private static bool TryReadV6(ReadOnlySpan<char> text, Span<ushort> groups)
    {
        var gap = text.IndexOf("::");
        if (gap < 0)
        {
            return TryReadGroups(text, groups, out var all) && all == Groups;
        }

        Span<ushort> tail = stackalloc ushort[Groups];
        var isRead =
            TryReadGroups(text[..gap], groups, out var before)
            & TryReadGroups(text[(gap + 2)..], tail, out var after);
        if (!isRead || before + after >= Groups)
        {
            return false;
        }

        groups[before..].Clear();
        tail[..after].CopyTo(groups[(Groups - after)..]);
        return true;
    }

    /// <summary>Groups between colons; the last may be a dotted IPv4 address, which counts for two.</summary>
    private static bool TryReadGroups(ReadOnlySpan<char> text, Span<ushort> groups, out int count)
    {
        count = 0;
        if (text.IsEmpty)
        {
            return true;
        }

        foreach (var range in text.Split(':'))
        {
            var group = text[range];
            if (range.End.Value == text.Length && group.Contains('.'))
            {
                return TryReadDotted(group, groups, ref count);
            }

            if (count == Groups || !TryReadGroup(group, out groups[count++]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool TryReadGroup(ReadOnlySpan<char> text, out ushort group) =>
        ushort.TryParse(
            text,
            System.Globalization.NumberStyles.AllowHexSpecifier,
            System.Globalization.CultureInfo.InvariantCulture,
            out group
        )
        && text.Length <= 4;

    private static bool TryReadDotted(ReadOnlySpan<char> text, Span<ushort> groups, ref int count)
    {
        Span<byte> bytes = stackalloc byte[4];
        var parts = 0;
        foreach (var range in text.Split('.'))
        {
            if (parts == 4 || !TryReadByte(text[range], out bytes[parts++]))
            {
                return false;
            }
        }

        if (parts != 4 || count + 2 > Groups)
        {
            return false;
        }

        groups[count++] = (ushort)((bytes[0] << 8) | bytes[1]);
        groups[count++] = (ushort)((bytes[2] << 8) | bytes[3]);
        return true;
    }

    private static bool TryReadByte(ReadOnlySpan<char> text, out byte value) =>
        byte.TryParse(
            text,
            System.Globalization.NumberStyles.None,
            System.Globalization.CultureInfo.InvariantCulture,
            out value
        ) && (text.Length == 1 || text[0] != '0');
}
