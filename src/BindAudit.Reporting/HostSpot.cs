using System;

namespace BindAudit.Reporting;

/// <summary>Where a literal says "every interface".</summary>
/// <param name="Start">In UTF-16 units from the start of the literal.</param>
/// <param name="Length">In UTF-16 units; zero where the host is left out.</param>
/// <param name="IsV6">Whether it is an IPv6 address.</param>
/// <param name="Form">How it stands there.</param>
internal readonly record struct HostSpot(int Start, int Length, bool IsV6, HostForm Form)
{
    private const string AnyV4 = "0.0.0.0";
    private const string AnyV6 = "[::]";

    /// <summary>The one place in the source text of a literal, or null where there is none, or more than one.</summary>
    public static HostSpot? Find(string literal)
    {
        if (literal.AsSpan().IndexOfAny('\n', '\r') >= 0)
        {
            return null;
        }

        if (literal == "None")
        {
            return new HostSpot(0, literal.Length, false, HostForm.Expression);
        }

        return FindOnly(literal, AnyV4) is { } v4 && IsAlone(literal, v4)
                ? new HostSpot(v4, AnyV4.Length, false, HostForm.Plain)
            : FindOnly(literal, AnyV6) is { } v6
                ? new HostSpot(v6, AnyV6.Length, true, HostForm.Bracketed)
            : FindInContent(literal);
    }

    private static HostSpot? FindInContent(string literal)
    {
        var start = literal.AsSpan().IndexOfAny('"', '\'') + 1;
        if (start == 0 || start > 3 || literal.Length <= start || literal[^1] != literal[start - 1])
        {
            return null;
        }

        var content = literal.AsSpan(start, literal.Length - start - 1);
        var scheme = content.IndexOf("://");
        if (scheme > 0)
        {
            start += scheme + 3;
            content = content[(scheme + 3)..];
        }

        var length = LengthOfHost(content);
        return length is { } host && !content.ContainsAny('"', '\'')
            ? new HostSpot(start, host, content is "::", HostForm.Plain)
            : null;
    }

    /// <summary>How much of an address is a host that means every interface, or null.</summary>
    private static int? LengthOfHost(ReadOnlySpan<char> address) =>
        address is "::" ? 2
        : address.IsEmpty || IsPort(address) ? 0
        : address[0] is '*' or '0' && (address.Length == 1 || IsPort(address[1..])) ? 1
        : null;

    /// <summary><c>:80</c>, <c>:{port}</c>.</summary>
    private static bool IsPort(ReadOnlySpan<char> text) =>
        text.Length > 1 && text[0] == ':' && (char.IsAsciiDigit(text[1]) || text[1] == '{');

    private static int? FindOnly(string text, string part)
    {
        var at = text.IndexOf(part, StringComparison.Ordinal);
        return at >= 0 && text.IndexOf(part, at + 1, StringComparison.Ordinal) < 0 ? at : null;
    }

    private static bool IsAlone(string text, int at)
    {
        var end = at + AnyV4.Length;
        return (at == 0 || !IsPartOfAddress(text[at - 1]))
            && (end == text.Length || !IsPartOfAddress(text[end]));
    }

    private static bool IsPartOfAddress(char unit) =>
        char.IsAsciiLetterOrDigit(unit) || unit is '.' or '-' or '_';
}
