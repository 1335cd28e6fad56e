using System;
using BindAudit.Semantics.Values;

namespace BindAudit.Rules.Patterns;

/// <summary>The host of an address such as <c>tcp://0.0.0.0:80</c>.</summary>
/// <param name="Truth">Yes: there is one; no: there is none; unknown: it cannot be told.</param>
/// <param name="Text">The host, where there is one.</param>
internal readonly record struct HostPart(Truth Truth, string Text)
{
    private static readonly HostPart None = new(Truth.No, "");
    private static readonly HostPart Undecided = new(Truth.Unknown, "");

    private static readonly string[] HostlessSchemes = ["unix", "ipc", "inproc", "fd"];
    private static readonly string[] BareSchemes = ["ipv4:", "ipv6:"];

    /// <summary>The host of a str that is known as a whole.</summary>
    internal static HostPart Of(string address) => Of(address, isWhole: true);

    /// <summary>The host of a partly known str: decided only if its end is known.</summary>
    internal static HostPart Of(PartialStringValue address) =>
        Of(PartialText.HeadOf(address), isWhole: false);

    private static HostPart Of(ReadOnlySpan<char> text, bool isWhole)
    {
        if (IsHostless(text))
        {
            return None;
        }

        text = WithoutScheme(text);
        var path = text.IndexOfAny('/', '?', '#');
        isWhole |= path >= 0;
        text = path >= 0 ? text[..path] : text;
        return text.StartsWith("[") ? InBrackets(text, isWhole)
            : isWhole ? Whole(text)
            : Beginning(text);
    }

    private static HostPart InBrackets(ReadOnlySpan<char> text, bool isWhole)
    {
        var end = text.IndexOf(']');
        return end > 0 ? new HostPart(Truth.Yes, text[1..end].ToString())
            : isWhole ? None
            : Undecided;
    }

    private static HostPart Whole(ReadOnlySpan<char> text)
    {
        if (text.Length > 0 && !text.ContainsAnyExceptInRange('0', '9'))
        {
            return None;
        }

        var port = text.LastIndexOf(':');
        return new HostPart(
            Truth.Yes,
            (port < 0 || AddressSpelling.IsV6(text) ? text : text[..port]).ToString()
        );
    }

    /// <summary>With one colon what follows is the port; with more it may be a longer IPv6 address.</summary>
    private static HostPart Beginning(ReadOnlySpan<char> text)
    {
        var port = text.IndexOf(':');
        return port < 0 || text[(port + 1)..].Contains(':')
            ? Undecided
            : new HostPart(Truth.Yes, text[..port].ToString());
    }

    /// <summary>Whether it names a file or descriptor: <c>unix:/run/app.sock</c>, <c>/run/app.sock</c>.</summary>
    private static bool IsHostless(ReadOnlySpan<char> text)
    {
        if (text.StartsWith("/"))
        {
            return true;
        }

        var colon = text.IndexOf(':');
        var scheme = colon < 0 ? default : text[..colon];
        foreach (var hostless in HostlessSchemes)
        {
            if (scheme.Equals(hostless, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static ReadOnlySpan<char> WithoutScheme(ReadOnlySpan<char> text)
    {
        var mark = text.IndexOf("://");
        if (mark > 0 && IsScheme(text[..mark]))
        {
            text = text[(mark + 3)..];
            return text.StartsWith("/") ? text[1..] : text;
        }

        foreach (var scheme in BareSchemes)
        {
            if (text.StartsWith(scheme, StringComparison.OrdinalIgnoreCase))
            {
                return text[scheme.Length..];
            }
        }

        return text;
    }

    private static bool IsScheme(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (!char.IsAsciiLetterOrDigit(character) && character is not ('+' or '-' or '.'))
            {
                return false;
            }
        }

        return char.IsAsciiLetter(text[0]);
    }
}
