using System;
using BindAudit.Text;

namespace BindAudit.Scanning.Notebooks;

/// <summary>A Jupyter notebook: the code of its cells as one source, and where each byte of it stands in the file.</summary>
public sealed class Notebook
{
    private readonly CellStart[] _cells;
    private readonly CellPiece[] _pieces;

    internal Notebook(
        SourceText file,
        SourceText code,
        SourceText shown,
        CellStart[] cells,
        CellPiece[] pieces
    )
    {
        File = file;
        Code = code;
        Shown = shown;
        _cells = cells;
        _pieces = pieces;
    }

    /// <summary>The file's JSON, byte order mark not counted.</summary>
    public SourceText File { get; }

    /// <summary>The code cells one after another, an empty line behind each; what only IPython understands is blanked out.</summary>
    public SourceText Code { get; }

    /// <summary>As <see cref="Code"/>, byte by byte in the same place, with what was blanked out.</summary>
    public SourceText Shown { get; }

    /// <summary>The cell and the line in it of zero-based <paramref name="line"/> of <see cref="Code"/>; O(log cells).</summary>
    public CellLine CellLineOf(int line)
    {
        var cell = _cells[CellAt(Code.Lines.StartOf(line))];
        return new CellLine(cell.Number, line - Code.Lines.LineOf(cell.Start));
    }

    /// <summary>The zero-based line of <see cref="File"/> that holds zero-based <paramref name="line"/> of <see cref="Code"/>.</summary>
    public int FileLineOf(int line) =>
        File.Lines.LineOf(FileSpanOf(new TextSpan(Code.Lines.StartOf(line), 0)).Start);

    /// <summary>The zero-based line of <see cref="Code"/>, or null where the notebook has no such code cell or the cell no such line.</summary>
    public int? LineOf(CellLine place)
    {
        foreach (var cell in _cells)
        {
            if (cell.Number == place.Cell)
            {
                var line = Code.Lines.LineOf(cell.Start) + place.Line;
                return line < Code.Lines.Count && CellLineOf(line) == place ? line : null;
            }
        }

        return null;
    }

    /// <summary>The zero-based line of <see cref="Code"/> that stands on a zero-based line of <see cref="File"/>, or null.</summary>
    public int? LineAtFileLine(int fileLine)
    {
        foreach (var piece in _pieces)
        {
            if (File.Lines.LineOf(piece.FileStart) == fileLine)
            {
                return Code.Lines.LineOf(piece.Start);
            }
        }

        return null;
    }

    /// <summary>The part of a span of <see cref="Code"/> that its first cell holds, without the empty lines behind it, of which <see cref="File"/> knows nothing.</summary>
    public TextSpan WithinCell(TextSpan span)
    {
        var end = _cells[CellAt(span.Start)].End;
        return TextSpan.FromBounds(Math.Min(span.Start, end), Math.Min(span.End, end));
    }

    /// <summary>Where <see cref="File"/> holds the bytes of a span of <see cref="Code"/>, escapes included; O(log pieces + length of a line).</summary>
    public TextSpan FileSpanOf(TextSpan span) =>
        span.Length == 0
            ? new TextSpan(FileOffsetOf(span.Start), 0)
            : TextSpan.FromBounds(FileOffsetOf(span.Start), FileEndOf(span.End));

    /// <summary>Behind the last byte: that before it and its own length, so that the end of one string is not the start of the next.</summary>
    private int FileEndOf(int end)
    {
        var last = FileOffsetOf(end - 1);
        Span<byte> decoded = stackalloc byte[JsonUnit.MostBytes];
        return last < File.Length && File.Bytes[last] != '"'
            ? last + JsonUnit.Read(File.Bytes[last..], decoded).FileLength
            : last;
    }

    private int FileOffsetOf(int offset)
    {
        var piece = _pieces[PieceAt(offset)];
        var content = File.Bytes;
        Span<byte> decoded = stackalloc byte[JsonUnit.MostBytes];
        var (at, left) = (piece.FileStart, offset - piece.Start);
        while (left > 0 && content[at] != '"')
        {
            var unit = JsonUnit.Read(content[at..], decoded);
            left -= unit.Length;
            at += left >= 0 ? unit.FileLength : 0;
        }

        return at;
    }

    private int CellAt(int offset)
    {
        var (low, high) = (0, _cells.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = _cells[middle].Start <= offset ? (middle, high) : (low, middle - 1);
        }

        return low;
    }

    private int PieceAt(int offset)
    {
        var (low, high) = (0, _pieces.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = _pieces[middle].Start <= offset ? (middle, high) : (low, middle - 1);
        }

        return low;
    }
}
