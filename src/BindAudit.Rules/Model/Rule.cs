using System.Collections.Immutable;
using BindAudit.Rules.Packing;
using BindAudit.Semantics.Values;

namespace BindAudit.Rules.Model;

/// <summary>A rule that was checked: what it is called and how it is told. What it matches is compiled beside it.</summary>
public sealed record Rule
{
    /// <summary>Such as <c>PYTHON-FLASK-AUDIT-003</c>.</summary>
    public required string Id { get; init; }

    /// <summary>One line.</summary>
    public required string Title { get; init; }

    /// <summary>How bad a finding is.</summary>
    public required Severity Severity { get; init; }

    /// <summary>How bad a finding in code of tests is at most, or null where that makes no difference; the groups' where the rule says nothing.</summary>
    public Severity? TestSeverity { get; init; }

    /// <summary>The groups it belongs to, in order.</summary>
    public ImmutableArray<RuleGroup> Groups { get; init; } = [];

    /// <summary>Ids of other tools for the same thing, its own and its groups'.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>The farthest reach it accepts.</summary>
    public Reach Reach { get; init; } = Reach.Flow;

    /// <summary>The highest confidence its findings have, or null where only the match decides.</summary>
    public Confidence? Confidence { get; init; }

    /// <summary>The message with <c>{value}</c> and <c>{callee}</c>.</summary>
    public required string Message { get; init; }

    /// <summary>Name → literal that replaces the host part: <c>loopback</c> → <c>127.0.0.1</c>.</summary>
    public ImmutableArray<RuleFix> Fixes { get; init; } = [];

    /// <summary>Gitignore globs of paths where it does not run.</summary>
    public ImmutableArray<string> PathsExcluded { get; init; } = [];

    /// <summary>Gitignore globs of the only paths where it runs; empty means everywhere.</summary>
    public ImmutableArray<string> PathsIncluded { get; init; } = [];

    /// <summary>What it says to its readers, and its groups where it says nothing; tags are its own and its groups'.</summary>
    public Prose Prose
    {
        get => Packed?.Text.Prose ?? field;
        init;
    } = Prose.Empty;

    /// <summary>Examples that must be flagged, as Python.</summary>
    public ImmutableArray<string> Flagged
    {
        get => Packed?.Text.Flagged ?? field;
        init;
    } = [];

    /// <summary>Examples that must pass, as Python.</summary>
    public ImmutableArray<string> Passed
    {
        get => Packed?.Text.Passed ?? field;
        init;
    } = [];

    /// <summary>The query as printed, alternatives joined by <c>|</c>.</summary>
    public required string Query
    {
        get => Packed?.Text.Query ?? field;
        init;
    }

    /// <summary>Whether it comes with the tool.</summary>
    public bool IsBuiltIn { get; init; }

    /// <summary>Whether it is no rule but a query of the moment, which nothing can name.</summary>
    public bool IsAnonymous { get; init; }

    /// <summary>Where the texts of a rule of a compiled pack come from, when they are asked for; null where they stand here.</summary>
    internal PackedText? Packed { get; init; }
}
