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
    [InlineData("from . import c", ". .c")]
    [InlineData("from ..a import c, d as e", "..a ..a.c ..a.d")]
    [InlineData("from a import (b,  # why\n    c,\n)", "a a.b a.c")]
    [InlineData("from a import b, \\\n  c", "a a.b a.c")]
    [InlineData("try: import a\nexcept ImportError: pass", "a")]
    [InlineData("x = 1; from a import b", "a a.b")]
    [InlineData("from a import *", "a")]
    [InlineData("    import a\r\n    import b\r\n", "a b")]
    [InlineData("important = 1\nreimport a", "")]
    [InlineData("# nothing here", "")]
    public void Names_in(string python, string expected) =>
        Assert.Equal(
            expected,
            string.Join(" ", ImportScan.NamesIn(Encoding.UTF8.GetBytes(python)))
        );
}
