using System;

namespace BindAudit.Scanning.Notebooks;

/// <summary>The magics whose text is Python.</summary>
internal static class MagicNames
{
    /// <summary>The name at the start of <paramref name="code"/>, behind the <c>%</c>.</summary>
    internal static ReadOnlySpan<byte> At(ReadOnlySpan<byte> code)
    {
        var end = code.IndexOfAny(" \t\r\n"u8);
        return end < 0 ? code : code[..end];
    }

    /// <summary>Whether a cell under <c>%%name</c> is Python.</summary>
    internal static bool IsPythonCell(ReadOnlySpan<byte> name) =>
        RunsStatement(name)
        || name.SequenceEqual("capture"u8)
        || name.SequenceEqual("python"u8)
        || name.SequenceEqual("python3"u8)
        || name.SequenceEqual("pypy"u8);

    /// <summary>Where the statement begins that the line magic at <paramref name="at"/> runs, as <c>%timeit -n 10 f()</c> does; -1 where it runs none.</summary>
    internal static int StatementAfter(ReadOnlySpan<byte> code, int at)
    {
        if (code[at] != '%' || !RunsStatement(At(code[(at + 1)..])))
        {
            return -1;
        }

        at += 1 + At(code[(at + 1)..]).Length;
        while (true)
        {
            at += Blanks(code[at..]);
            if (at == code.Length || code[at] is (byte)'\n' or (byte)'\r')
            {
                return -1;
            }

            if (code[at] != '-' || at + 1 == code.Length || !char.IsAsciiLetter((char)code[at + 1]))
            {
                return code[at] is (byte)'%' or (byte)'!' ? -1 : at;
            }

            at = AfterOption(code, at);
        }
    }

    private static bool RunsStatement(ReadOnlySpan<byte> name) =>
        name.SequenceEqual("time"u8)
        || name.SequenceEqual("timeit"u8)
        || name.SequenceEqual("prun"u8)
        || name.SequenceEqual("memit"u8);

    /// <summary>Behind <c>-n10</c>, <c>-n 10</c>, <c>-o</c>, <c>-s cumulative</c>.</summary>
    private static int AfterOption(ReadOnlySpan<byte> code, int at)
    {
        var option = At(code[at..]);
        var end = at + option.Length;
        var takesWord =
            option.Length == 2
            && option[1]
                is (byte)'n'
                    or (byte)'r'
                    or (byte)'s'
                    or (byte)'l'
                    or (byte)'D'
                    or (byte)'T';
        if (!takesWord)
        {
            return end;
        }

        end += Blanks(code[end..]);
        return end + At(code[end..]).Length;
    }

    private static int Blanks(ReadOnlySpan<byte> code)
    {
        var length = code.IndexOfAnyExcept((byte)' ', (byte)'\t');
        return length < 0 ? code.Length : length;
    }
}
