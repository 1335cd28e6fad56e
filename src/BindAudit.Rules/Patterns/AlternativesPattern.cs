using System.Collections.Immutable;

namespace BindAudit.Rules.Patterns;

/// <summary><c>p or q</c>, and the members of a <c>$set</c>.</summary>
internal sealed class AlternativesPattern(ImmutableArray<ValuePattern> alternatives) : ValuePattern
{
    internal override Verdict Test(Subject subject)
    {
        var verdict = Verdict.No;
        foreach (var alternative in alternatives)
        {
            verdict = verdict.Or(alternative.Test(subject));
        }

        return verdict;
    }
}
