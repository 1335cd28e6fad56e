using System;
using System.Collections.Generic;
using System.Linq;
using BindAudit.Rules.Queries;

namespace BindAudit.Tests.Rules.Matching.Reference;

/// <summary>Addresses of random programs with their hosts, written down by hand.</summary>
internal static class ReferenceAddress
{
    /// <summary>Address → host, or null where it has none.</summary>
    public static readonly IReadOnlyDictionary<string, string?> Hosts = new Dictionary<
        string,
        string?
    >
    {
        ["0.0.0.0"] = "0.0.0.0",
        ["0.0.0.0:80"] = "0.0.0.0",
        ["0:80"] = "0",
        ["::"] = "::",
        ["::0"] = "::0",
        ["[::]:80"] = "::",
        ["::ffff:0.0.0.0"] = "::ffff:0.0.0.0",
        ["127.0.0.1"] = "127.0.0.1",
        ["127.0.0.1:80"] = "127.0.0.1",
        ["localhost:80"] = "localhost",
        ["::1"] = "::1",
        [":80"] = "",
        ["80"] = null,
        ["tcp://*:5"] = "*",
        ["http://[::]:80/x"] = "::",
        ["ipv4:0.0.0.0:80"] = "0.0.0.0",
        ["dns:///0.0.0.0:80"] = "0.0.0.0",
        ["unix:/run/x"] = null,
        ["fd://3"] = null,
        ["a"] = "a",
        [""] = "",
    };

    private static readonly string[] Four = ["0.0.0.0", "0", "::ffff:0.0.0.0"];

    private static readonly string[] Six = ["::", "::0"];

    /// <summary>Every spelling of the unspecified addresses that programs hold.</summary>
    public static readonly string[] Everything = [.. Four, .. Six];

    /// <summary>Whether a value is a member of <c>$any</c>.</summary>
    public static bool IsAny(object? content) =>
        content is string text && Everything.Contains(text);

    /// <summary>Whether the host of <paramref name="value"/> is what the pattern asks for; within an address every spelling counts.</summary>
    public static bool? Holds(QueryPattern pattern, ReferenceValue value)
    {
        var host = value switch
        {
            { Shape: { } shape } => shape.Host,
            { IsUnknown: true } => null,
            { Content: string text } when Hosts.TryGetValue(text, out var known) => known,
            _ => null,
        };
        var isOpen = value.IsUnknown || value.Shape is not null;
        return host is null
            ? isOpen
                ? null
                : false
            : OfHost(pattern, host);
    }

    private static bool? OfHost(QueryPattern pattern, string host) =>
        pattern switch
        {
            OrPattern or => ReferenceMatcher.Any(
                or.Alternatives.Select(part => OfHost(part, host))
            ),
            NestedPattern { Kind: NestedPatternKind.Not } not => !OfHost(not.Inner, host),
            SetPattern => IsAny(host),
            TextPattern text => text.Content == host
                || (Four.Contains(text.Content) && Four.Contains(host))
                || (Six.Contains(text.Content) && Six.Contains(host)),
            _ => throw new ArgumentOutOfRangeException(nameof(pattern)),
        };
}
