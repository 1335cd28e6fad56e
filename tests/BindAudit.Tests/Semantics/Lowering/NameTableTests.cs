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
    [InlineData("größe")]
    [InlineData("名前")]
    [InlineData("")]
    public void A_name_keeps_its_letters(string written) => Assert.Equal(written, Name(written));

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
