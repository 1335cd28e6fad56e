using System.Collections.Immutable;
using BindAudit.Semantics.Values;

namespace BindAudit.Rules.Patterns;

/// <summary><c>tuple(p, q)</c>: a tuple or list of that length.</summary>
internal sealed class SequencePattern(ImmutableArray<ValuePattern> items) : ValuePattern
{
    internal override Verdict Test(Subject subject) => AnyMember(subject, TestMember);

    private Verdict TestMember(PossibleValue member)
    {
        if (member.Value is not SequenceValue { Kind: not SequenceKind.Set } sequence)
        {
            return Verdict.Of(OpaqueOrNo(member.Value), member, Prominence.None);
        }

        if (sequence.Items.Length != items.Length)
        {
            return Verdict.No;
        }

        var verdict = Verdict.Yes(member, Prominence.None);
        for (var at = 0; at < items.Length; at++)
        {
            var item = items[at].Test(Subject.Of(sequence.Items[at])).Within(member);

            // Where any value will do, the way of this one takes no part.
            verdict = verdict.And(
                items[at] is PresencePattern && item.Truth == Truth.Yes
                    ? Verdict.Yes(member, Prominence.None)
                    : item
            );
        }

        return verdict;
    }
}
