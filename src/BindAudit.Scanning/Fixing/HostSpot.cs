using System;
using System.Collections.Generic;
using BindAudit.Syntax.Tokens;
using BindAudit.Text;

namespace BindAudit.Scanning.Fixing;

/// <summary>Where an expression says "every interface"; in bytes from its start.</summary>
/// <param name="Span">The host; empty where it is left out.</param>
/// <param name="IsV6">Whether it is an IPv6 address.</param>
/// <param name="Form">How it stands there.</param>
/// <param name="Value">The literal that says it and nothing else: quotes included, or <c>None</c>; null where there is more.</param>
internal readonly record struct HostSpot(TextSpan Span, bool IsV6, HostForm Form, TextSpan? Value)
{
    /// <summary>Whether the host is only meant, not written.</summary>
    internal bool IsImplied => Span.Length == 0 || Form == HostForm.Expression;

    /// <summary>The one place in <paramref name="expression"/>, or null where there is none, or more than one.</summary>
    internal static HostSpot? Find(TokenizedSource expression)
    {
        var text = expression.Text;
        if (text.Bytes.SequenceEqual("None"u8))
        {
            var whole = new TextSpan(0, text.Length);
            return new HostSpot(whole, false, HostForm.Expression, whole);
        }

        var strings = LiteralStrings.Of(expression);
        HostSpot? only = null;
        foreach (var literal in strings)
        {
            if (HostWords.FindWritten(text, literal) is { } spot)
            {
                if (only is not null)
                {
                    return null;
                }

                only = spot;
            }
        }

        return only
            ?? (
                strings is [{ IsWhole: true } alone] && alone.Span.Length == text.Length
                    ? HostWords.FindImplied(text, alone)
                    : null
            );
    }

    /// <summary>Every string in the list or tuple <paramref name="expression"/> that is an address that means every interface.</summary>
    internal static List<HostSpot> FindAddresses(TokenizedSource expression)
    {
        var spots = new List<HostSpot>();
        foreach (var literal in LiteralStrings.Of(expression))
        {
            if (
                literal.IsWhole
                && (
                    HostWords.FindWritten(expression.Text, literal)
                    ?? HostWords.FindImplied(expression.Text, literal)
                )
                    is { IsImplied: false } spot
                && HostWords.IsAddress(expression.Text, literal, spot)
            )
            {
                spots.Add(spot);
            }
        }

        return spots;
    }
}
