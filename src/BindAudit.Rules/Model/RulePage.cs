using System.Collections.Immutable;

namespace BindAudit.Rules.Model;

/// <summary>What the page of a rule or group says beside why it matters and what to do; Markdown unless said otherwise.</summary>
public sealed record RulePage
{
    /// <summary>Nothing.</summary>
    public static readonly RulePage Empty = new();

    /// <summary><c>detects</c>: paragraphs or points in order; text is one.</summary>
    public ImmutableArray<string> Detects { get; init; } = [];

    /// <summary><c>does_not_detect</c>, as <see cref="Detects"/>.</summary>
    public ImmutableArray<string> DoesNotDetect { get; init; } = [];

    /// <summary><c>faq</c>, in order.</summary>
    public ImmutableArray<RuleQuestion> Questions { get; init; } = [];

    /// <summary><c>similar</c>: rules of other tools, in order.</summary>
    public ImmutableArray<string> Similar { get; init; } = [];

    /// <summary><c>author</c>: one plain line, or null.</summary>
    public string? Author { get; init; }

    /// <summary><c>updated</c>: one plain line, or null.</summary>
    public string? Updated { get; init; }
}
