using System.Collections.Immutable;
using BindAudit.Rules.Model;
using BindAudit.Semantics.Values;

namespace BindAudit.Rules.Matching;

/// <summary>A rule that matched at a call, with all it takes to explain it; places are byte spans of modules.</summary>
public sealed record Finding
{
    /// <summary>The rule that won.</summary>
    public required Rule Rule { get; init; }

    /// <summary>Ids of rules of the same group that matched the same call and lost, in file order.</summary>
    public ImmutableArray<string> Also { get; init; } = [];

    /// <summary>How bad it is.</summary>
    public required Severity Severity { get; init; }

    /// <summary>How sure it is.</summary>
    public required Confidence Confidence { get; init; }

    /// <summary>The farthest reach of the values that made it match.</summary>
    public required Reach Reach { get; init; }

    /// <summary>The message, filled in; one line.</summary>
    public required string Message { get; init; }

    /// <summary>The call.</summary>
    public required SourcePlace Place { get; init; }

    /// <summary>The argument's expression within the call, or null where it is missing.</summary>
    public SourcePlace? Argument { get; init; }

    /// <summary>The literal from which the value comes, or null where it is missing.</summary>
    public SourcePlace? Literal { get; init; }

    /// <summary>The value as Python's <c>repr</c>, or null where it is missing.</summary>
    public string? Value { get; init; }

    /// <summary>The resolved callee: <c>flask.Flask.run</c>.</summary>
    public required string Callee { get; init; }

    /// <summary>Qualified name of the code that holds the call.</summary>
    public required string Caller { get; init; }

    /// <summary>The way from the literal to the call; null for reach literal.</summary>
    public Trace? Trace { get; init; }

    /// <summary>The call's arguments, normalised and sorted, for the fingerprint.</summary>
    public required string NormalizedArguments { get; init; }
}
