using BindAudit.Semantics.Values;

namespace BindAudit.Rules.Patterns;

/// <summary><c>item(0, p)</c>: one element of a tuple or list; a negative index counts from the end, one beyond the end is <c>missing</c>.</summary>
internal sealed class ElementPattern(int index, ValuePattern element) : ValuePattern
{
    internal override Verdict Test(Subject subject) => AnyMember(subject, TestMember);

    private Verdict TestMember(PossibleValue member)
    {
        if (member.Value is not SequenceValue { Kind: not SequenceKind.Set } sequence)
        {
            return Verdict.Of(OpaqueOrNo(member.Value), member, Prominence.None);
        }

        var at = index < 0 ? sequence.Items.Length + index : index;
        var subject =
            at >= 0 && at < sequence.Items.Length
                ? Subject.Of(sequence.Items[at])
                : Subject.Missing;
        return element.Test(subject).Within(member);
    }
}
