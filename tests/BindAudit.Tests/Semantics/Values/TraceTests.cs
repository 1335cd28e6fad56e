using System.Linq;
using BindAudit.Semantics.Values;
using BindAudit.Text;
using Xunit;

namespace BindAudit.Tests.Semantics.Values;

public sealed class TraceTests
{
    [Theory]
    [InlineData(1, "0")]
    [InlineData(3, "0 1 2")]
    public void A_way_is_told_from_the_literal_on(int steps, string expected) =>
        Assert.Equal(expected, Told(steps));

    [Fact]
    public void Of_a_long_way_both_ends_are_told() =>
        Assert.Equal(
            string.Join(' ', Enumerable.Range(0, 32).Concat(Enumerable.Range(99_968, 32))),
            Told(100_000)
        );

    [Fact]
    public void A_long_way_knows_its_literal() => Assert.Equal(0, Way(100_000).Origin.Span.Start);

    private static string Told(int steps) =>
        string.Join(' ', Way(steps).FromOrigin().Select(place => place.Span.Start));

    private static Trace Way(int steps)
    {
        var trace = new Trace(At(0));
        for (var i = 1; i < steps; i++)
        {
            trace = new Trace(At(i), trace);
        }

        return trace;
    }

    private static SourcePlace At(int start) => new("a.py", new TextSpan(start, 1));
}
