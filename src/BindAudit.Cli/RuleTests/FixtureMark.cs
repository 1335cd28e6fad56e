using System.Collections.Immutable;

namespace BindAudit.Cli.RuleTests;

/// <summary>What a comment expects of a line.</summary>
/// <param name="Kind">What it expects.</param>
/// <param name="Ids">Rules, groups or aliases; at least one.</param>
/// <param name="Line">One-based line that it is about.</param>
/// <param name="MarkLine">One-based line of the comment.</param>
internal sealed record FixtureMark(
    FixtureMarkKind Kind,
    ImmutableArray<string> Ids,
    int Line,
    int MarkLine
);
