using System;
using BindAudit.Scanning.Results;
using BindAudit.Syntax.Tokens;
using BindAudit.Text;

namespace BindAudit.Scanning.Fixing;

/// <summary>Signs in a file that loopback would break what it is for: such a fix is not safe.</summary>
internal static class SignsOfNetwork
{
    /// <summary>Whether the file speaks of multicast, broadcast or, where the host is only implied, IPv6.</summary>
    /// <remarks><c>s.bind(("", 1900))</c> after <c>IP_ADD_MEMBERSHIP</c> waits for the network's messages; on a socket of <c>AF_INET6</c> the empty host is no <c>127.0.0.1</c>.</remarks>
    internal static bool AreIn(EditableFile file, ReportedFinding found, TextChange change)
    {
        var text = file.Text;
        var isImplied = IsImplied(text[change.Span]);
        foreach (var token in file.Tree.Tokens.Tokens)
        {
            if (
                token.Kind == TokenKind.Name
                && IsSign(text[file.Tree.Tokens.SpanOf(token)], isImplied)
            )
            {
                return true;
            }
        }

        return IsOfAnyPort(found.Argument?.Text);
    }

    private static bool IsImplied(ReadOnlySpan<byte> replaced) =>
        replaced.IsEmpty
        || replaced.SequenceEqual("None"u8)
        || replaced.SequenceEqual("\"\""u8)
        || replaced.SequenceEqual("''"u8);

    private static bool IsSign(ReadOnlySpan<byte> name, bool isImplied) =>
        name.SequenceEqual("IP_ADD_MEMBERSHIP"u8)
        || name.SequenceEqual("IPV6_JOIN_GROUP"u8)
        || name.SequenceEqual("SO_BROADCAST"u8)
        || (isImplied && name.SequenceEqual("AF_INET6"u8));

    /// <summary><c>("", 0)</c>: a socket that is bound before it sends, to whom that host cannot reach.</summary>
    private static bool IsOfAnyPort(string? address) =>
        address is not null
        && address.StartsWith('(')
        && address
            .Replace(" ", "", StringComparison.Ordinal)
            .EndsWith(",0)", StringComparison.Ordinal);
}
