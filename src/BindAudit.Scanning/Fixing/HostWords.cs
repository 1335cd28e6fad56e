using System;
using BindAudit.Text;

namespace BindAudit.Scanning.Fixing;

/// <summary>How strings write a host that means every interface.</summary>
internal static class HostWords
{
    private static ReadOnlySpan<byte> AnyV4 => "0.0.0.0"u8;

    private static ReadOnlySpan<byte> AnyV6 => "[::]"u8;

    /// <summary><c>0.0.0.0</c> or <c>[::]</c> anywhere in <paramref name="literal"/>, where it stands there once and is no part of something else.</summary>
    internal static HostSpot? FindWritten(SourceText text, LiteralString literal)
    {
        var content = text[literal.Content];
        if (FindOnly(content, AnyV4) is { } v4)
        {
            return IsAlone(content, literal, v4, AnyV4.Length)
                ? SpotOf(literal, v4, AnyV4.Length, isV6: false, HostForm.Plain)
                : null;
        }

        return FindOnly(content, AnyV6) is { } v6 && IsAlone(content, literal, v6, AnyV6.Length)
            ? SpotOf(literal, v6, AnyV6.Length, isV6: true, HostForm.Bracketed)
            : null;
    }

    /// <summary><c>::</c>, <c>*</c>, <c>0</c> or nothing as the host of <paramref name="literal"/>, a port behind it, a scheme before it.</summary>
    internal static HostSpot? FindImplied(SourceText text, LiteralString literal)
    {
        var content = text[literal.Content];
        var scheme = content.IndexOf("://"u8);
        var start = scheme > 0 ? scheme + 3 : 0;
        var address = content[start..];
        return LengthOfHost(address) is { } length && !address.ContainsAny((byte)'"', (byte)'\'')
            ? SpotOf(literal, start, length, address.SequenceEqual("::"u8), HostForm.Plain)
            : null;
    }

    /// <summary>Whether <paramref name="literal"/> is the host of <paramref name="spot"/>, with a port or without, and nothing more.</summary>
    internal static bool IsAddress(SourceText text, LiteralString literal, HostSpot spot) =>
        spot.Span.Start == literal.Content.Start
        && (
            spot.Span.End == literal.Content.End
            || IsPort(text[TextSpan.FromBounds(spot.Span.End, literal.Content.End)])
        );

    private static HostSpot SpotOf(
        LiteralString literal,
        int start,
        int length,
        bool isV6,
        HostForm form
    )
    {
        var isAll = literal.IsWhole && start == 0 && length == literal.Content.Length;
        var span = new TextSpan(literal.Content.Start + start, length);
        return new HostSpot(span, isV6, form, isAll ? literal.Span : null);
    }

    /// <summary>How much of an address is a host that means every interface, or null.</summary>
    private static int? LengthOfHost(ReadOnlySpan<byte> address) =>
        address.SequenceEqual("::"u8) ? 2
        : address.IsEmpty || IsPort(address) ? 0
        : address[0] is (byte)'*' or (byte)'0' && (address.Length == 1 || IsPort(address[1..])) ? 1
        : null;

    /// <summary><c>:80</c>, <c>:{port}</c>.</summary>
    private static bool IsPort(ReadOnlySpan<byte> text) =>
        text.Length > 1 && text[0] == ':' && (char.IsAsciiDigit((char)text[1]) || text[1] == '{');

    private static int? FindOnly(ReadOnlySpan<byte> text, ReadOnlySpan<byte> part)
    {
        var at = text.IndexOf(part);
        return at >= 0 && text[(at + 1)..].IndexOf(part) < 0 ? at : null;
    }

    /// <summary>Where strings are joined, what touches the other one may go on there.</summary>
    private static bool IsAlone(
        ReadOnlySpan<byte> content,
        LiteralString literal,
        int at,
        int length
    )
    {
        var end = at + length;
        return (at == 0 ? !literal.FollowsString : !IsPartOfAddress(content[at - 1]))
            && (end == content.Length ? !literal.PrecedesString : !IsPartOfAddress(content[end]));
    }

    private static bool IsPartOfAddress(byte unit) =>
        char.IsAsciiLetterOrDigit((char)unit) || unit is (byte)'.' or (byte)'-' or (byte)'_';
}
