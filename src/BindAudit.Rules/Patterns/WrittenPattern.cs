using BindAudit.Semantics.Linking;

namespace BindAudit.Rules.Patterns;

/// <summary><c>written</c>: as <c>given</c>, but what may hide in <c>*</c> or <c>**</c> is taken not to be there.</summary>
internal sealed class WrittenPattern : ValuePattern
{
    private static readonly GivenPattern Given = new();

    internal override Verdict Test(Subject subject) =>
        subject.Presence == ArgumentPresence.MaybeHidden
            ? Verdict.No with
            {
                IsAssumed = true,
            }
            : Given.Test(subject);
}
