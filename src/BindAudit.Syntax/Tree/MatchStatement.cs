using System.Collections.Immutable;
using BindAudit.Text;

namespace BindAudit.Syntax.Tree;

/// <summary><c>Match(expr subject, match_case* cases)</c>, Python Language Reference §8.6.</summary>
public sealed class MatchStatement(
    Expression subject,
    ImmutableArray<MatchCase> cases,
    TextSpan header,
    TextSpan span
) : Statement(span)
{
    /// <summary>What is matched.</summary>
    public Expression Subject { get; } = subject;

    /// <summary>The cases.</summary>
    public ImmutableArray<MatchCase> Cases { get; } = cases;

    /// <summary>Up to and with the colon.</summary>
    public TextSpan Header { get; } = header;

    internal override void AddChildrenTo(ChildList children)
    {
        children.Add(Subject);
        children.AddRange(Cases);
    }
}
