using BindAudit.Semantics.Values;

namespace BindAudit.Rules.Patterns;

/// <summary><c>any_item(p)</c>: some value of a dict.</summary>
internal sealed class AnyEntryPattern(ValuePattern value) : ValuePattern
{
    internal override Verdict Test(Subject subject) => AnyMember(subject, TestMember);

    private Verdict TestMember(PossibleValue member)
    {
        if (member.Value is not MappingValue mapping)
        {
            return Verdict.Of(OpaqueOrNo(member.Value), member, Prominence.None);
        }

        if (mapping.IsOpen)
        {
            return Verdict.Unknown;
        }

        var verdict = Verdict.No;
        foreach (var entry in mapping.Entries)
        {
            verdict = verdict.Or(value.Test(Subject.Of(entry.Value)).Within(member));
        }

        return verdict;
    }
}
