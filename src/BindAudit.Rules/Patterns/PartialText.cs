using System;
using System.Text;
using BindAudit.Semantics.Values;

namespace BindAudit.Rules.Patterns;

/// <summary>Questions about a str of which some stretches are known.</summary>
internal static class PartialText
{
    /// <summary>The text before the first unknown stretch.</summary>
    internal static string HeadOf(PartialStringValue partial) => partial.Pieces[0].Known ?? "";

    /// <summary>The text with <paramref name="digits"/> for each integer; null where something else is not known.</summary>
    internal static string? WithIntegers(PartialStringValue partial, string digits)
    {
        var text = new StringBuilder();
        foreach (var piece in partial.Pieces)
        {
            if (piece is { Known: null, IsInteger: false })
            {
                return null;
            }

            text.Append(piece.Known ?? digits);
        }

        return text.ToString();
    }

    /// <summary>False only where a known stretch holds what no spelling of an unspecified address does: <c>f"10.0.{x}"</c>.</summary>
    internal static bool MayBeUnspecified(PartialStringValue partial)
    {
        foreach (var piece in partial.Pieces)
        {
            foreach (var character in piece.Known ?? "")
            {
                if (character is not ('0' or 'x' or 'X' or 'f' or 'F' or '.' or ':' or '%'))
                {
                    return false;
                }
            }
        }

        return true;
    }

    /// <summary>False only where the known stretches exclude <paramref name="text"/>.</summary>
    internal static bool MayBe(PartialStringValue partial, string text)
    {
        var known = 0;
        foreach (var piece in partial.Pieces)
        {
            known += piece.Known?.Length ?? (piece.IsInteger ? 1 : 0);
        }

        return known <= text.Length
            && text.StartsWith(HeadOf(partial), StringComparison.Ordinal)
            && text.EndsWith(partial.Pieces[^1].Known ?? "", StringComparison.Ordinal);
    }
}
