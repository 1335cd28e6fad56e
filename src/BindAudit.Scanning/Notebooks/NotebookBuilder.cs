using System;
using System.Collections.Generic;
using BindAudit.Text;

namespace BindAudit.Scanning.Notebooks;

/// <summary>Puts the code of a notebook's cells together.</summary>
internal sealed class NotebookBuilder(SourceText file)
{
    private readonly List<byte> _shown = [];
    private readonly List<byte> _code = [];
    private readonly List<CellStart> _cells = [];
    private readonly List<CellPiece> _pieces = [];

    /// <summary>The notebook of <paramref name="cells"/>; null where none of them holds Python.</summary>
    internal static Notebook? Build(SourceText file, IReadOnlyList<NotebookCell> cells)
    {
        var builder = new NotebookBuilder(file);
        for (var at = 0; at < cells.Count; at++)
        {
            builder.Add(cells[at], at + 1);
        }

        return builder._cells.Count == 0 ? null : builder.Made();
    }

    private Notebook Made() =>
        new(
            file,
            new SourceText([.. _code], _code.Count),
            new SourceText([.. _shown], _shown.Count),
            [.. _cells],
            [.. _pieces]
        );

    private void Add(NotebookCell cell, int number)
    {
        if (!cell.IsCode || cell.Language is { } language && !NotebookFile.IsPython(language))
        {
            return;
        }

        var (start, pieces) = (_shown.Count, _pieces.Count);
        foreach (var piece in cell.Pieces)
        {
            Decode(piece);
        }

        var code = _shown.GetRange(start, _shown.Count - start).ToArray();
        if (code.Length == 0 || !CellMagics.Blank(code))
        {
            _shown.RemoveRange(start, _shown.Count - start);
            _pieces.RemoveRange(pieces, _pieces.Count - pieces);
            return;
        }

        _cells.Add(new CellStart(start, start + code.Length, number));
        _code.AddRange(code);
        End(code[^1] is (byte)'\n' or (byte)'\r' ? "\n"u8 : "\n\n"u8);
    }

    /// <summary>An empty line, so that a comment at the end of a cell says nothing about the next.</summary>
    private void End(ReadOnlySpan<byte> lines)
    {
        _code.AddRange(lines);
        _shown.AddRange(lines);
    }

    private void Decode(TextSpan piece)
    {
        var content = file[piece];
        Span<byte> decoded = stackalloc byte[JsonUnit.MostBytes];
        _pieces.Add(new CellPiece(_shown.Count, piece.Start));
        for (var at = 0; at < content.Length; )
        {
            var unit = JsonUnit.Read(content[at..], decoded);
            at += unit.FileLength;
            _shown.AddRange(decoded[..unit.Length]);
            if (decoded[0] == '\n' && at < content.Length)
            {
                _pieces.Add(new CellPiece(_shown.Count, piece.Start + at));
            }
        }
    }
}
