using BindAudit.Reporting.Escaping;
using Xunit;

namespace BindAudit.Tests.Reporting.Escaping;

public sealed class UriTextTests
{
    [Theory]
    [InlineData("src/app.py", "src/app.py")]
    [InlineData("a b/ü%#?.py", "a%20b/%C3%BC%25%23%3F.py")]
    [InlineData("c:x.py", "c%3Ax.py")]
    [InlineData("..x/a.py", "..x/a.py")]
    [InlineData("/srv/a b.py", "file:///srv/a%20b.py")]
    [InlineData("../other/a.py", "file:///home/me/other/a.py")]
    [InlineData("C:/code/a b.py", "file:///C:/code/a%20b.py")]
    [InlineData("\u001b[2J.py", "%1B%5B2J.py")]
    public void A_path_becomes_a_reference(string path, string expected) =>
        Assert.Equal(expected, UriText.Of(path, "/home/me/project"));

    [Theory]
    [InlineData("a/b.py", true)]
    [InlineData("../b.py", false)]
    [InlineData("/b.py", false)]
    [InlineData("C:/b.py", false)]
    public void Only_what_lies_below_is_relative(string path, bool expected) =>
        Assert.Equal(expected, UriText.IsBelow(path));
}
