using BindAudit.Reporting;
using Xunit;

namespace BindAudit.Tests.Reporting;

public sealed class ReportersTests
{
    [Fact]
    public void Each_name_finds_its_reporter() =>
        Assert.All(Reporters.Names, name => Assert.Equal(name, Reporters.Find(name)?.Name));

    [Fact]
    public void Case_does_not_matter() => Assert.Equal("sarif", Reporters.Find("SARIF")?.Name);

    [Fact]
    public void Other_names_find_none() => Assert.Null(Reporters.Find("xml"));
}
