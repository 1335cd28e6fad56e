using System;
using System.Collections.Generic;
using System.Text;
using BindAudit.Reporting.Escaping;

namespace BindAudit.Reporting.Terminal;

/// <summary>One source line as a terminal shows it: tabs expanded, harmful characters escaped, cut to a width around a mark.</summary>
internal sealed class DisplayLine
{
    private const int TabStop = 4;
    private const string Cut = "...";

    // PERF: what lies farther from the mark than any terminal is wide is never laid out, so that minified files stay cheap.
    private const int Horizon = 1000;

    private readonly List<string> _cells = [];
    private readonly int _cutBefore;
    private readonly bool _isCutAfter;

    private DisplayLine(string line, int firstCodePoint, int codePoints)
    {
        _cutBefore = firstCodePoint;
        var (at, column) = (Skip(line, firstCodePoint), 0);
        while (at < line.Length && _cells.Count < codePoints)
        {
            at += TerminalText.ReadRune(line, at, out var rune);
            var cell =
                rune.Value == '\t'
                    ? Repeated.Of(' ', TabStop - (column % TabStop))
                    : TerminalText.EscapeOf(rune) ?? rune.ToString();
            _cells.Add(cell);
            column += DisplayWidth.Of(cell);
        }

        _isCutAfter = at < line.Length;
    }

    /// <summary>The text to show.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Columns before the mark.</summary>
    public int MarkStart { get; private set; }

    /// <summary>Columns of the mark, at least one.</summary>
    public int MarkWidth { get; private set; }

    /// <summary>Lays out <paramref name="line"/>; the mark is [start, end) in zero-based code points and is kept in sight.</summary>
    public static DisplayLine Of(string line, int start, int end, int width)
    {
        var shown = new DisplayLine(line, Math.Max(0, start - Horizon), 2 * Horizon);
        shown.Fit(start - shown._cutBefore, end - shown._cutBefore, Math.Max(20, width));
        return shown;
    }

    private void Fit(int start, int end, int width)
    {
        start = Math.Clamp(start, 0, _cells.Count);
        end = Math.Clamp(end, start, _cells.Count);
        var (first, last) = (0, _cells.Count);
        if (WidthOf(first, last) > width)
        {
            (first, last) = Window(start, end, width - (2 * Cut.Length));
        }

        var before = first > 0 || _cutBefore > 0 ? Cut : "";
        var after = last < _cells.Count || _isCutAfter ? Cut : "";
        Text = before + Join(first, last) + after;
        MarkStart = before.Length + WidthOf(first, start);
        MarkWidth = Math.Max(1, WidthOf(start, Math.Min(end, last)));
    }

    /// <summary>The cells to show: a third of the room before the mark, as much as fits after it, and what is left before.</summary>
    private (int First, int Last) Window(int start, int end, int room)
    {
        var mark = Math.Min(WidthOf(start, end), room);
        var first = start;
        for (var left = Math.Max(0, Math.Min(room / 3, room - mark)); first > 0; first--)
        {
            left -= DisplayWidth.Of(_cells[first - 1]);
            if (left < 0)
            {
                break;
            }
        }

        var last = first;
        for (var used = 0; last < _cells.Count; last++)
        {
            used += DisplayWidth.Of(_cells[last]);
            if (used > room)
            {
                break;
            }
        }

        while (first > 0 && WidthOf(first - 1, last) <= room)
        {
            first--;
        }

        return (first, last);
    }

    private int WidthOf(int first, int last)
    {
        var width = 0;
        for (var at = first; at < last; at++)
        {
            width += DisplayWidth.Of(_cells[at]);
        }

        return width;
    }

    private string Join(int first, int last)
    {
        var joined = new StringBuilder();
        for (var at = first; at < last; at++)
        {
            _ = joined.Append(_cells[at]);
        }

        return joined.ToString();
    }

    private static int Skip(string line, int codePoints)
    {
        var at = 0;
        for (; codePoints > 0 && at < line.Length; codePoints--)
        {
            at += at + 1 < line.Length && char.IsSurrogatePair(line[at], line[at + 1]) ? 2 : 1;
        }

        return at;
    }
}
