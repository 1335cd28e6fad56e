using BindAudit.Rules.Patterns;
using BindAudit.Semantics.Values;
using Xunit;

namespace BindAudit.Tests.Rules.Patterns;

/// <summary>Expectations are what CPython 3.13's <c>repr</c> prints.</summary>
public sealed class PythonReprTests : PatternTest
{
    [Theory]
    [InlineData("0.0.0.0", "'0.0.0.0'")]
    [InlineData("it's", "\"it's\"")]
    [InlineData("it's \"x\"", "'it\\'s \"x\"'")]
    [InlineData("a\nb\\\u0001\u001b", "'a\\nb\\\\\\x01\\x1b'")]
    [InlineData("é\u00a0\u2028\U0001F600", "'é\\xa0\\u2028\U0001F600'")]
    public void A_text(string text, string repr) => Assert.Equal(repr, PythonRepr.Of(Str(text)));

    [Fact]
    public void Containers_and_constants()
    {
        Assert.Equal("(b'\\x00', -1)", PythonRepr.Of(Tuple(new BytesValue([0]), Int(-1))));
        Assert.Equal("('',)", PythonRepr.Of(Tuple(Str(""))));
        Assert.Equal("[None, True, …]", PythonRepr.Of(List(None, True, Unknown)));
        Assert.Equal("{'a': 1.0, …}", PythonRepr.Of(Dict(true, ("a", new FloatValue(1)))));
        Assert.Equal("f'0.0.0.0:{…}'", PythonRepr.Of(Partial("0.0.0.0:?")));
    }
}
