using BindAudit.Parsing;
using Xunit;

namespace BindAudit.Tests.Parsing;

/// <summary>What the tests of the kernel share: one check of a value, one of a failure.</summary>
public abstract class ParsingTest
{
    protected static Parser<char, int> Number { get; } =
        Parser.Digit.AtLeastOnceString().Select(int.Parse).Labelled("number");

    protected static void Check<T>(Parser<char, T> parser, string input, T expected)
    {
        var result = parser.Parse(input);
        Assert.True(result.Success, result.Message);
        Assert.Equal(expected, result.Value);
    }

    protected static void CheckAll<T>(Parser<char, T[]> parser, string input, params T[] expected)
    {
        var result = parser.Parse(input);
        Assert.True(result.Success, result.Message);
        Assert.Equal(expected, [.. result.Value]);
    }

    protected static void CheckError<T>(
        Parser<char, T> parser,
        string input,
        int position,
        string message
    )
    {
        var result = parser.Parse(input);
        Assert.False(result.Success);
        Assert.Equal((position, message), (result.ErrorPosition, result.Message));
    }
}
