using BindAudit.Semantics.Linking;
using BindAudit.Semantics.Values;

namespace BindAudit.Rules.Patterns;

/// <summary><c>_</c>: given, whatever it is; <c>missing</c>: not given, and hidden nowhere.</summary>
internal sealed class PresencePattern(bool isGiven) : ValuePattern
{
    private static readonly Verdict Omitted = new(Truth.Yes, Prominence: Prominence.Named);

    internal override Verdict Test(Subject subject) =>
        subject.Presence switch
        {
            ArgumentPresence.MaybeHidden => Verdict.Unknown,
            ArgumentPresence.Missing => isGiven ? Verdict.No : Omitted,
            _ => isGiven ? First(subject.Values) : Verdict.No,
        };

    private static Verdict First(ValueSet values)
    {
        var first = values.Possible[0];
        foreach (var member in values.Possible)
        {
            first = member.Reach < first.Reach ? member : first;
        }

        return Verdict.Yes(first, Prominence.Incidental);
    }
}
