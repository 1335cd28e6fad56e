using System;

namespace BindAudit.Syntax.Grammar;

/// <summary>What the letters before a string's quotes say.</summary>
/// <param name="IsRaw">An <c>r</c>: backslashes are literal.</param>
/// <param name="IsBytes">A <c>b</c>.</param>
internal readonly record struct StringPrefix(bool IsRaw, bool IsBytes)
{
    /// <summary>Reads the letters at the beginning of <paramref name="token"/>.</summary>
    internal static StringPrefix Of(ReadOnlySpan<byte> token)
    {
        var isRaw = false;
        var isBytes = false;
        foreach (var unit in token)
        {
            switch (unit | 0x20)
            {
                case 'r':
                    isRaw = true;
                    break;
                case 'b':
                    isBytes = true;
                    break;
                case 'u' or 'f' or 't':
                    break;
                default:
                    return new StringPrefix(isRaw, isBytes);
            }
        }

        return new StringPrefix(isRaw, isBytes);
    }
}
