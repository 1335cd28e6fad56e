using System;

namespace BindAudit.Syntax.Tokens;

/// <summary>The white space that begins a line: its columns, the first byte of its last physical line, and the first byte behind it.</summary>
internal readonly record struct Indentation(int Column, int TabColumn, int Start, int End)
{
    private const int TabSize = 8;

    /// <summary>Measures from the line start at <paramref name="at"/>; a form feed starts anew, and of lines that a backslash joins the first indented one counts.</summary>
    // PERF: see Tokenizer.ReadAll.
    public static Indentation Read(ReadOnlySpan<byte> input, int at)
    {
        var start = at;
        at = Blanks.EndOf(input, at);
        var (column, tabColumn, joinedColumn) = (at - start, at - start, 0);
        while (at < input.Length)
        {
            switch (input[at])
            {
                case (byte)' ':
                    column++;
                    tabColumn++;
                    break;
                case (byte)'\t':
                    column = ((column / TabSize) + 1) * TabSize;
                    tabColumn++;
                    break;
                case (byte)'\f':
                    column = tabColumn = 0;
                    break;
                case (byte)'\\' when LineBreak.LengthAt(input, at + 1) is > 0 and var length:
                    joinedColumn = joinedColumn > 0 ? joinedColumn : column;
                    at += length;
                    start = at + 1;
                    break;
                default:
                    return Of(column, tabColumn, joinedColumn, start, at);
            }

            at++;
        }

        return Of(column, tabColumn, joinedColumn, start, at);
    }

    private static Indentation Of(
        int column,
        int tabColumn,
        int joinedColumn,
        int start,
        int end
    ) =>
        joinedColumn > 0
            ? new Indentation(joinedColumn, joinedColumn, start, end)
            : new Indentation(column, tabColumn, start, end);
}
