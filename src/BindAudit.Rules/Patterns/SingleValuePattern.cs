using BindAudit.Semantics.Values;

namespace BindAudit.Rules.Patterns;

/// <summary>A pattern that looks at one value as a whole.</summary>
internal abstract class SingleValuePattern : ValuePattern
{
    protected virtual Prominence Prominence => Prominence.Named;

    internal override Verdict Test(Subject subject) =>
        AnyMember(subject, member => Verdict.Of(Test(member.Value), member, Prominence));

    protected abstract Truth Test(Value value);
}
