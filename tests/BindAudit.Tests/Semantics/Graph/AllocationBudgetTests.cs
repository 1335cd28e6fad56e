using System;
using System.Runtime;
using BindAudit.Semantics.Graph;
using Xunit;

namespace BindAudit.Tests.Semantics.Graph;

public sealed class AllocationBudgetTests
{
    private const long Few = 1 << 20;

    [Fact]
    public void The_collector_does_as_usual_behind_the_end()
    {
        new AllocationBudget(Few).End();

        Assert.NotEqual(GCLatencyMode.NoGCRegion, GCSettings.LatencyMode);
    }

    [Fact]
    public void More_than_there_can_be_is_no_error() =>
        Assert.Null(Record.Exception(() => new AllocationBudget(long.MaxValue).End()));

    [Fact]
    public void One_within_another_changes_nothing()
    {
        var outer = new AllocationBudget(Few);
        new AllocationBudget(Few).End();

        Assert.Null(
            Record.Exception(() =>
            {
                outer.Renew();
                outer.Next(Few * 2);
                outer.End();
            })
        );
    }

    [Fact]
    public void What_was_used_up_begins_again()
    {
        var budget = new AllocationBudget(Few);
        GC.Collect();

        Assert.Null(
            Record.Exception(() =>
            {
                budget.Renew();
                budget.End();
            })
        );
    }
}
