namespace BindAudit.Cli.RuleTests;

/// <summary>What a mark in a fixture says of a line.</summary>
internal enum FixtureMarkKind
{
    /// <summary>The rule finds something there.</summary>
    Flagged,

    /// <summary>The rule finds nothing there.</summary>
    Passed,

    /// <summary>The rule ought to find something there and does not yet.</summary>
    FlaggedLater,

    /// <summary>The rule ought to find nothing there and does, still.</summary>
    PassedLater,
}
