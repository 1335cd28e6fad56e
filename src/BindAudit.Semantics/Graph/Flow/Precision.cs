namespace BindAudit.Semantics.Graph.Flow;

/// <summary>How finely things are told apart; large programs get less, so that the work stays about linear.</summary>
/// <param name="MostThings">The most things that a variable is followed for; one that may hold more holds the first of them.</param>
/// <param name="MostInstances">The most calls of a class whose objects are told apart.</param>
internal sealed record Precision(int MostThings, int MostInstances)
{
    private const int LargeProgram = 30_000;

    private static readonly Precision Fine = new(256, 16);

    private static readonly Precision Coarse = new(16, 0);

    /// <summary>What suits a program of so many calls.</summary>
    public static Precision Of(int calls) => calls > LargeProgram ? Coarse : Fine;
}
