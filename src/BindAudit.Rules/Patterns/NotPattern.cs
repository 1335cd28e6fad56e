using BindAudit.Semantics.Linking;

namespace BindAudit.Rules.Patterns;

/// <summary><c>not(p)</c>: <c>p</c> holds for no possible value.</summary>
internal sealed class NotPattern(ValuePattern inner) : ValuePattern
{
    internal override Verdict Test(Subject subject) =>
        inner.Test(subject).Truth switch
        {
            Truth.Yes => Verdict.No,
            Truth.Unknown => Verdict.Unknown,
            _ => All(subject),
        };

    /// <summary>All members made it hold, so all of them count for the reach.</summary>
    private static Verdict All(Subject subject)
    {
        if (subject.Presence != ArgumentPresence.Given)
        {
            return new Verdict(Truth.Yes);
        }

        var first = subject.Values.Possible[0];
        var verdict = Verdict.Yes(first, Prominence.Incidental);
        foreach (var member in subject.Values.Possible)
        {
            verdict = verdict.Within(member) with { Shown = first };
        }

        return verdict;
    }
}
