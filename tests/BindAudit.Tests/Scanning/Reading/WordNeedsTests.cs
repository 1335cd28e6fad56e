using BindAudit.Scanning.Reading;
using Xunit;

namespace BindAudit.Tests.Scanning.Reading;

public sealed class WordNeedsTests
{
    [Theory]
    [InlineData(0, "1 3")]
    [InlineData(1, "3")]
    [InlineData(2, "")]
    public void A_word_has_the_needs_that_ask_for_it(int word, string expected)
    {
        var words = new WordNeeds(3);
        words.Add(0, 1);
        words.Add(Set(3, 0, 1), 3);
        var needs = new BitSet(4);
        words.AddOf(word, needs);
        Assert.Equal(expected, Shown(needs));
    }

    [Fact]
    public void Several_words_have_those_of_each()
    {
        var words = new WordNeeds(3);
        words.Add(0, 1);
        words.Add(1, 2);
        words.Add(2, 3);
        var needs = new BitSet(4);
        words.AddOf(Set(3, 0, 2), needs);
        Assert.Equal("1 3", Shown(needs));
    }

    private static BitSet Set(int bound, params int[] numbers)
    {
        var set = new BitSet(bound);
        foreach (var number in numbers)
        {
            set.Add(number);
        }

        return set;
    }

    private static string Shown(BitSet set)
    {
        var shown = "";
        for (var number = set.Next(0); number >= 0; number = set.Next(number + 1))
        {
            shown += $" {number}";
        }

        return shown.TrimStart();
    }
}
