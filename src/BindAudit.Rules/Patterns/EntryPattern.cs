using BindAudit.Semantics.Values;

namespace BindAudit.Rules.Patterns;

/// <summary><c>item("key", p)</c>: the value of one exact key; a key that is not there is <c>missing</c>.</summary>
internal sealed class EntryPattern(string key, ValuePattern value) : ValuePattern
{
    private readonly StringValue _key = new(key);

    internal override Verdict Test(Subject subject) => AnyMember(subject, TestMember);

    private Verdict TestMember(PossibleValue member) =>
        member.Value is MappingValue mapping
            ? value.Test(SubjectOf(mapping)).Within(member)
            : Verdict.Of(OpaqueOrNo(member.Value), member, Prominence.None);

    private Subject SubjectOf(MappingValue mapping)
    {
        if (mapping.IsOpen)
        {
            return Subject.Hidden;
        }

        foreach (var entry in mapping.Entries)
        {
            if (entry.Key.Equals(_key))
            {
                return Subject.Of(entry.Value);
            }
        }

        return Subject.Missing;
    }
}
