using System.Linq;
using System.Text;
using BindAudit.Semantics.Lowering;
using Xunit;

namespace BindAudit.Tests.Semantics.Lowering;

public sealed class NameTableTests
{
    private readonly NameTable _names = new();

    [Fact]
    public void A_name_is_one_string() => Assert.Same(Name("host"), Name("host"));

    [Theory]
    [InlineData("host", "host")]
    [InlineData("größe", "größe")]
    [InlineData("ﬁle", "file")]
    [InlineData("ｈｏｓｔ", "host")]
    [InlineData("", "")]
    public void Names_are_compared_in_NFKC(string written, string expected) =>
        Assert.Equal(expected, Name(written));

    [Fact]
    public void A_name_that_only_looks_different_is_the_same_string() =>
        Assert.Same(Name("file"), Name("ﬁle"));

    [Fact]
    public void Many_names_stay_apart()
    {
        var names = Enumerable.Range(0, 5000).Select(at => $"name_{at}").ToList();
        var first = names.ConvertAll(Name);
        Assert.Equal(names, first);
        Assert.All(first, name => Assert.Same(name, Name(name)));
    }

    private string Name(string text) => _names.Intern(Encoding.UTF8.GetBytes(text));
}
