using System;
using System.Globalization;
using System.IO;
using BindAudit.Scanning.Results;

namespace BindAudit.Reporting.Terminal;

/// <summary>The lines of a call with their numbers and carets under what matters: the argument, or the call where the argument is missing.</summary>
internal sealed class CodeFrame
{
    private const int MostLines = 10;
    private const string Gap = "...";

    private readonly ReportedFinding _found;
    private readonly ReportedPlace _marked;
    private readonly Palette _palette;
    private readonly int _width;
    private readonly int _lines;

    public CodeFrame(ReportedFinding found, Palette palette, int width)
    {
        _found = found;
        _palette = palette;
        _marked =
            found.Argument is { } argument && IsWithin(argument, found.Place)
                ? argument
                : found.Place;
        _lines = Math.Min(found.Frame.Length, MostLines);
        var last = found.Place.StartLine + _lines - 1;
        var isCut = found.Place.EndLine > last;
        GutterWidth = Math.Max(
            Number(Math.Max(_marked.StartLine, last)).Length,
            isCut ? Gap.Length : 0
        );
        _width = width - GutterWidth - 3;
    }

    /// <summary>Columns of the longest line number.</summary>
    public int GutterWidth { get; }

    /// <summary>Writes the frame, an empty gutter before and after it.</summary>
    public void Write(TextWriter writer)
    {
        WriteLine(writer, "", "");
        for (var index = 0; index < _lines; index++)
        {
            WriteSource(writer, _found.Place.StartLine + index, _found.Frame[index]);
        }

        if (_marked.StartLine >= _found.Place.StartLine + _lines)
        {
            WriteBeyond(writer);
        }
        else if (_found.Place.EndLine >= _found.Place.StartLine + _lines)
        {
            WriteLine(writer, Gap, "");
        }

        WriteLine(writer, "", "");
    }

    /// <summary>A line of a call that is longer than the frame: only the argument's own text is known.</summary>
    private void WriteBeyond(TextWriter writer)
    {
        WriteLine(writer, Gap, "");
        var firstLine = FirstLineOf(_marked.Text);
        WriteSource(
            writer,
            _marked.StartLine,
            Repeated.Of(' ', _marked.StartColumn - 1) + firstLine
        );
    }

    private void WriteSource(TextWriter writer, int number, string source)
    {
        var isMarked = number == _marked.StartLine;
        var start = isMarked ? _marked.StartColumn - 1 : 0;
        var end =
            !isMarked ? 0
            : _marked.EndLine == number ? _marked.EndColumn - 1
            : int.MaxValue;
        var line = DisplayLine.Of(source.TrimEnd(), start, end, _width);
        WriteLine(writer, Number(number), line.Text);
        if (isMarked)
        {
            var caret = Repeated.Of('^', line.MarkWidth);
            var label = _found.Finding.Value is null ? "" : LabelOf(_found.Finding.Value, line);
            var mark = _palette.Of(_found.Finding.Severity, caret + label);
            WriteLine(writer, "", Repeated.Of(' ', line.MarkStart) + mark);
        }
    }

    /// <summary>The value beside the caret where the source does not spell it out.</summary>
    private string LabelOf(string value, DisplayLine line)
    {
        var shown = " " + Escaping.TerminalText.Escape(value);
        var isSpelledOut = _marked.Text == value || IsInOtherQuotes(_marked.Text, value);
        var fits = line.MarkStart + line.MarkWidth + DisplayWidth.Of(shown) <= _width;
        return isSpelledOut || !fits ? "" : shown;
    }

    private void WriteLine(TextWriter writer, string number, string text)
    {
        writer.Write(
            _palette.Gutter(Repeated.Of(' ', GutterWidth - number.Length) + number + " |")
        );
        writer.WriteLine(text.Length == 0 ? "" : " " + text);
    }

    /// <summary>Whether <paramref name="written"/> is <paramref name="value"/> with double quotes for single ones.</summary>
    private static bool IsInOtherQuotes(string written, string value)
    {
        if (written.Length != value.Length)
        {
            return false;
        }

        for (var at = 0; at < value.Length; at++)
        {
            if (written[at] != (value[at] == '\'' ? '"' : value[at]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsWithin(ReportedPlace argument, ReportedPlace call) =>
        argument.Path == call.Path
        && argument.Cell == call.Cell
        && argument.StartLine >= call.StartLine
        && argument.EndLine <= call.EndLine;

    private static string FirstLineOf(string text)
    {
        var end = text.AsSpan().IndexOfAny('\r', '\n');
        return end < 0 ? text : text[..end];
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
