using System;
using System.Collections.Immutable;
using System.Linq;
using BindAudit.Scanning.Results;

namespace BindAudit.Tests.Reporting;

/// <summary>A Python source with marks: <c>«the call»</c> and within it <c>‹the argument›</c>.</summary>
internal sealed class SampleSource(string path, string marked)
{
    private readonly string _text = string.Concat(marked.Where(unit => !"«»‹›".Contains(unit)));

    public ReportedPlace Call => Marked('«', '»')!;

    public ReportedPlace? Argument => Marked('‹', '›');

    /// <summary>The physical lines of the call, at most ten.</summary>
    public ImmutableArray<string> Frame =>
        [
            .. _text
                .Split('\n')
                .Skip(Call.StartLine - 1)
                .Take(Math.Min(10, Call.EndLine - Call.StartLine + 1)),
        ];

    /// <summary>The place where <paramref name="needle"/> first stands; columns counted as <see cref="ReportedPlace"/> says.</summary>
    public ReportedPlace Place(string needle)
    {
        var start = _text.IndexOf(needle, StringComparison.Ordinal);
        return Place(start, start + needle.Length);
    }

    private ReportedPlace? Marked(char open, char close) =>
        marked.Contains(open) ? Place(OffsetOf(open), OffsetOf(close)) : null;

    private int OffsetOf(char mark)
    {
        var at = marked.IndexOf(mark);
        return at - marked[..at].Count(unit => "«»‹›".Contains(unit));
    }

    private ReportedPlace Place(int start, int end)
    {
        var (line, column, utf16) = PositionOf(start);
        var (endLine, endColumn, endUtf16) = PositionOf(end);
        return new(path, line, column, endLine, endColumn, utf16, endUtf16, _text[start..end]);
    }

    private (int Line, int Column, int Utf16) PositionOf(int offset)
    {
        var before = _text[..offset];
        var line = before[(before.LastIndexOf('\n') + 1)..];
        return (
            before.Count(unit => unit == '\n') + 1,
            line.EnumerateRunes().Count() + 1,
            line.Length + 1
        );
    }
}
