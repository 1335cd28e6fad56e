using System;

namespace BindAudit.Syntax.Tokens;

/// <summary>Line breaks (Python Language Reference §2.1.2).</summary>
internal static class LineBreak
{
    /// <summary>2 for CRLF, 1 for LF or CR, 0 where no line ends.</summary>
    public static int LengthAt(ReadOnlySpan<byte> input, int at)
    {
        if ((uint)at >= (uint)input.Length)
        {
            return 0;
        }

        return input[at] switch
        {
            (byte)'\n' => 1,
            (byte)'\r' => at + 1 < input.Length && input[at + 1] == '\n' ? 2 : 1,
            _ => 0,
        };
    }
}
