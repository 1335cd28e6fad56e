using BindAudit.Cli.Inspection;
using Xunit;

namespace BindAudit.Tests.Cli.Inspection;

public sealed class ImportRootTests
{
    [Theory]
    [InlineData("pkg.m", "pkg/m.py", ".")]
    [InlineData("pkg.m.name", "pkg/m.py", ".")]
    [InlineData("pkg.m.name", "src/pkg/m.py", "src")]
    [InlineData("pkg", "a/src/pkg/__init__.py", "a/src")]
    [InlineData("pkg.name", "a/src/pkg/__init__.pyi", "a/src")]
    [InlineData("os", null, null)]
    [InlineData("other", "pkg/m.py", null)]
    public void Of(string fullName, string? file, string? expected) =>
        Assert.Equal(expected, ImportRoot.Of(fullName, file));
}
