using System;
using System.Collections.Immutable;
using BindAudit.Scanning.Notebooks;
using BindAudit.Scanning.Results;
using BindAudit.Scanning.Sources;
using BindAudit.Semantics.Values;
using BindAudit.Text;

namespace BindAudit.Scanning.Places;

/// <summary>Turns byte spans into lines, columns and text.</summary>
/// <param name="sourceOf">The source of a path, or null where it is not part of the scan.</param>
internal sealed class PlaceReader(Func<string, PythonSource?> sourceOf)
{
    private const int MostFrameLines = 10;

    /// <summary>The place as reports show it; null without <paramref name="place"/> or its source. O(length of its first and last line).</summary>
    internal ReportedPlace? Read(SourcePlace? place)
    {
        if (place is not { } known || sourceOf(known.Path) is not { Text: { } text } source)
        {
            return null;
        }

        return source.Notebook is { } notebook
            ? ReadCell(known, notebook)
            : Read(known.Path, known.Span, text);
    }

    /// <summary>The place within its cell, and in the notebook's file.</summary>
    private static ReportedPlace ReadCell(SourcePlace place, Notebook notebook)
    {
        var read = Read(place.Path, place.Span, notebook.Shown);
        var cell = notebook.CellLineOf(read.StartLine - 1);
        var before = read.StartLine - 1 - cell.Line;
        return read with
        {
            StartLine = read.StartLine - before,
            EndLine = read.EndLine - before,
            Cell = cell.Cell,
            InFile = Read(place.Path, notebook.FileSpanOf(place.Span), notebook.File),
        };
    }

    private static ReportedPlace Read(string path, TextSpan span, SourceText text)
    {
        var start = text.PositionOf(span.Start);
        var end = text.PositionOf(span.End);
        return new ReportedPlace(
            path,
            start.Line + 1,
            start.Column + 1,
            end.Line + 1,
            end.Column + 1,
            start.Column + 1 + PairsBefore(text, span.Start),
            end.Column + 1 + PairsBefore(text, span.End),
            text.StringOf(span)
        );
    }

    /// <summary>The steps of <paramref name="way"/> whose source is known.</summary>
    internal ImmutableArray<ReportedPlace> ReadAll(Trace? way)
    {
        if (way is null)
        {
            return [];
        }

        var places = way.FromOrigin();
        var read = ImmutableArray.CreateBuilder<ReportedPlace>(places.Length);
        foreach (var place in places)
        {
            if (Read(place) is { } known)
            {
                read.Add(known);
            }
        }

        return read.ToImmutable();
    }

    /// <summary>The physical lines of <paramref name="place"/>, of a notebook those of the cell, at most ten, without line breaks.</summary>
    internal ImmutableArray<string> Frame(SourcePlace place) =>
        sourceOf(place.Path) is { } source && (source.Notebook?.Shown ?? source.Text) is { } text
            ? Frame(place.Span, text)
            : [];

    /// <summary>Of a notebook the physical lines of its JSON that hold <paramref name="place"/>, at most ten; else none.</summary>
    internal ImmutableArray<string> FileFrame(SourcePlace place) =>
        sourceOf(place.Path)?.Notebook is { } notebook
            ? Frame(notebook.FileSpanOf(place.Span), notebook.File)
            : [];

    private static ImmutableArray<string> Frame(TextSpan place, SourceText text)
    {
        var first = text.Lines.LineOf(place.Start);
        var last = text.Lines.LineOf(place.End);
        var frame = ImmutableArray.CreateBuilder<string>();
        for (var line = first; line <= last && frame.Count < MostFrameLines; line++)
        {
            var end = line + 1 < text.Lines.Count ? text.Lines.StartOf(line + 1) : text.Length;
            var span = TextSpan.FromBounds(text.Lines.StartOf(line), end);
            frame.Add(text.StringOf(span).TrimEnd('\r', '\n'));
        }

        return frame.ToImmutable();
    }

    /// <summary>Number of characters before <paramref name="offset"/> on its line that UTF-16 writes as two units: those of four bytes in UTF-8.</summary>
    private static int PairsBefore(SourceText text, int offset)
    {
        var count = 0;
        foreach (var unit in text.Bytes[text.Lines.StartOf(text.Lines.LineOf(offset))..offset])
        {
            count += unit >= 0xF0 ? 1 : 0;
        }

        return count;
    }
}
