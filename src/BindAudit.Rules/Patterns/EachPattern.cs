using BindAudit.Semantics.Values;

namespace BindAudit.Rules.Patterns;

/// <summary><c>each(p)</c>: some element of a list or tuple.</summary>
internal sealed class EachPattern(ValuePattern element) : ValuePattern
{
    internal override Verdict Test(Subject subject) => AnyMember(subject, TestMember);

    private Verdict TestMember(PossibleValue member)
    {
        if (member.Value is not SequenceValue { Kind: not SequenceKind.Set } sequence)
        {
            return Verdict.Of(OpaqueOrNo(member.Value), member, Prominence.None);
        }

        var verdict = Verdict.No;
        foreach (var item in sequence.Items)
        {
            verdict = verdict.Or(element.Test(Subject.Of(item)).Within(member));
        }

        return verdict;
    }
}
