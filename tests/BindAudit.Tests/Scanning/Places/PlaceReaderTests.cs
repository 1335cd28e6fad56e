using System;
using System.Globalization;
using System.Text;
using BindAudit.Scanning.Places;
using BindAudit.Scanning.Sources;
using BindAudit.Semantics.Values;
using BindAudit.Text;
using Xunit;

namespace BindAudit.Tests.Scanning.Places;

public sealed class PlaceReaderTests
{
    [Fact]
    public void Lines_and_columns_begin_at_one_and_the_end_is_exclusive() =>
        Check("x = <run()>\n", "1:5-1:10 utf-16 5-10 run()");

    [Fact]
    public void Columns_count_code_points_and_utf16_code_units() =>
        Check("'é日😀', <run('😀')>", "1:8-1:16 utf-16 9-18 run('😀')");

    [Fact]
    public void A_place_may_span_lines() =>
        Check("a\r\n  <run(\r\n1)>\r\n", "2:3-3:3 utf-16 3-3 run(\r\n1)");

    [Fact]
    public void A_place_in_an_unknown_file_is_none() =>
        Assert.Null(new PlaceReader(_ => null).Read(new SourcePlace("b.py", default)));

    [Fact]
    public void The_frame_is_whole_lines_without_their_breaks() =>
        CheckFrame("a\nx = <run(\r\n    1)>  # é\r\nb", "x = run(", "    1)  # é");

    [Fact]
    public void The_last_line_needs_no_break() => CheckFrame("<run()>", "run()");

    [Fact]
    public void The_frame_has_ten_lines_at_most()
    {
        var (places, place) = Read($"<run({new string('\n', 30)})>");
        Assert.Equal(10, places.Frame(place).Length);
    }

    private static void Check(string marked, string expected)
    {
        var (places, place) = Read(marked);
        var read = places.Read(place)!;
        Assert.Equal(
            expected,
            string.Create(
                CultureInfo.InvariantCulture,
                $"{read.StartLine}:{read.StartColumn}-{read.EndLine}:{read.EndColumn} utf-16 {read.StartColumnUtf16}-{read.EndColumnUtf16} {read.Text}"
            )
        );
    }

    private static void CheckFrame(string marked, params string[] expected)
    {
        var (places, place) = Read(marked);
        Assert.Equal<string>(expected, places.Frame(place));
    }

    private static (PlaceReader Places, SourcePlace Place) Read(string marked)
    {
        var start = Encoding.UTF8.GetByteCount(marked.Split('<')[0]);
        var end = Encoding.UTF8.GetByteCount(marked.Split('>')[0]) - 1;
        var text = SourceText.From(
            marked
                .Replace("<", "", StringComparison.Ordinal)
                .Replace(">", "", StringComparison.Ordinal)
        );
        return (
            new PlaceReader(path => path == "a.py" ? PythonSource.Of(text) : null),
            new SourcePlace("a.py", TextSpan.FromBounds(start, end))
        );
    }
}
