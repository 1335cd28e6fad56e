using System.Collections.Generic;
using BindAudit.Scanning.Reading;
using Xunit;

namespace BindAudit.Tests.Scanning.Reading;

public sealed class BitSetTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(64)]
    [InlineData(200, 0)]
    [InlineData(200, 63, 64, 65, 199)]
    [InlineData(128, 127)]
    public void The_numbers_come_in_order(int bound, params int[] numbers)
    {
        var set = new BitSet(bound);
        foreach (var number in numbers)
        {
            set.Add(number);
        }

        var found = new List<int>();
        for (var number = set.Next(0); number >= 0; number = set.Next(number + 1))
        {
            found.Add(number);
        }

        Assert.Equal(numbers, found);
    }
}
