using System.Collections.Immutable;
using BindAudit.Text;

namespace BindAudit.Semantics.Summaries.Terms;

/// <summary>A name or dotted path that is bound here.</summary>
internal sealed class ReferenceTerm(int index, TextSpan span, Term target) : Term(index, span)
{
    public Term Target { get; } = target;

    /// <summary>What the tests around this place say of it.</summary>
    public ImmutableArray<Condition> Conditions { get; init; } = [];

    /// <summary>Whether the name stands here; else it is what a branch leaves of it.</summary>
    public bool IsRead { get; init; } = true;
}
