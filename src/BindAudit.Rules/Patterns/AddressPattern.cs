using BindAudit.Semantics.Values;

namespace BindAudit.Rules.Patterns;

/// <summary><c>address(p)</c>: <c>p</c> of the host part; what has no host does not match.</summary>
internal sealed class AddressPattern(ValuePattern host) : ValuePattern
{
    internal override Verdict Test(Subject subject) => AnyMember(subject, TestMember);

    internal Verdict TestMember(PossibleValue member) =>
        member.Value switch
        {
            StringValue known => TestHost(HostPart.Of(known.Content), member),
            PartialStringValue partial => TestHost(HostPart.Of(partial), member),
            _ => Verdict.Of(OpaqueOrNo(member.Value), member, Prominence.None),
        };

    private Verdict TestHost(HostPart part, PossibleValue member)
    {
        if (part.Truth != Truth.Yes)
        {
            return Verdict.Of(part.Truth, member, Prominence.None);
        }

        var inner = member with { Value = new StringValue(part.Text) };
        var verdict = host.Test(Subject.Of(ValueSet.Of(inner)));
        return verdict.Truth == Truth.Yes ? verdict with { Shown = member } : verdict;
    }
}
