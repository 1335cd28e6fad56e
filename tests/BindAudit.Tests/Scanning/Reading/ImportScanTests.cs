using System.Text;
using BindAudit.Scanning.Reading;
using Xunit;

namespace BindAudit.Tests.Scanning.Reading;

public sealed class ImportScanTests
{
    [Theory]
    [InlineData("import a", "a")]
    [InlineData("import a.b as c, d", "a.b d")]
    [InlineData("from a.b import c", "a.b a.b.c")]
    [InlineData("\ufefffrom a.b import c", "a.b a.b.c")]
    [InlineData("from . import c", ". .c")]
    [InlineData("from ..a import c, d as e", "..a ..a.c ..a.d")]
    [InlineData("from a import (b,  # why\n    c,\n)", "a a.b a.c")]
    [InlineData("from a import b, \\\n  c", "a a.b a.c")]
    [InlineData("try: import a\nexcept ImportError: pass", "a")]
    [InlineData("x = 1; from a import b", "a a.b")]
    [InlineData("from a import *", "a")]
    [InlineData("    import a\r\n    import b\r\n", "a b")]
    [InlineData("important = 1\nreimport a", "")]
    [InlineData("x = import_module('a.b')", "a.b")]
    [InlineData("import_module(\n  name=\".a.b\", package=__package__)", ".a.b")]
    [InlineData("__import__('a'); import_module(b)", "a")]
    [InlineData("# nothing here", "")]
    public void Names_in(string python, string expected) =>
        Assert.Equal(
            expected,
            string.Join(" ", ImportScan.Of(Encoding.UTF8.GetBytes(python)).Names)
        );

    [Theory]
    [InlineData("import a.b as c, d", "a d")]
    [InlineData("from a.b import c, d", "a.b.c a.b.d")]
    [InlineData("from a.b import *", "a.b")]
    public void Reached(string python, string expected) =>
        Assert.Equal(
            expected,
            string.Join(" ", ImportScan.Of(Encoding.UTF8.GetBytes(python)).Reached)
        );

    [Theory]
    [InlineData("from a import (b,\n    c)\nx", "b,\n    c")]
    [InlineData("import a.b as c, d; x", " a.b as c, d")]
    [InlineData("from a import b\rx", " b")]
    public void Lists(string python, string expected)
    {
        var (start, end) = Assert.Single(ImportScan.Of(Encoding.UTF8.GetBytes(python)).Lists);
        Assert.Equal(expected, python[start..end]);
    }
}
