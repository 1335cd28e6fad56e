using System;
using BindAudit.Semantics.Linking;
using BindAudit.Semantics.Values;

namespace BindAudit.Rules.Patterns;

/// <summary>A compiled pattern: yes, no or unknown of a subject.</summary>
internal abstract class ValuePattern
{
    internal abstract Verdict Test(Subject subject);

    /// <summary>Whether nothing can be said of what the value is.</summary>
    internal static bool IsOpaque(Value value) =>
        value is UnknownValue or ExternalValue or InstanceValue;

    internal static Truth OpaqueOrNo(Value value) => IsOpaque(value) ? Truth.Unknown : Truth.No;

    /// <summary>A set matches if one member does; the member that came the shortest way is told.</summary>
    protected static Verdict AnyMember(Subject subject, Func<PossibleValue, Verdict> test)
    {
        if (subject.Presence != ArgumentPresence.Given)
        {
            return subject.Presence == ArgumentPresence.Missing ? Verdict.No : Verdict.Unknown;
        }

        var verdict = Verdict.No;
        foreach (var member in subject.Values.Possible)
        {
            verdict = verdict.Or(test(member));
        }

        return verdict;
    }
}
