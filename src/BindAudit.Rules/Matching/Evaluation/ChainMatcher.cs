using System;
using BindAudit.Rules.Matching.Links;
using BindAudit.Rules.Patterns;
using BindAudit.Semantics.Linking;
using BindAudit.Semantics.Values;

namespace BindAudit.Rules.Matching.Evaluation;

/// <summary>Asks whether calls and writes fit a chain, link by link from the right.</summary>
/// <param name="program">Where <c>.also</c> looks for other uses of an object.</param>
/// <param name="failure">Takes the first condition that failed, or null where nobody asks.</param>
internal sealed partial class ChainMatcher(LinkedProgram program, FailureNote? failure = null)
{
    private static readonly Verdict Holds = new(Truth.Yes);

    /// <summary>Whether <paramref name="invocation"/>, taken as <paramref name="callee"/>, is what <paramref name="link"/> asks for.</summary>
    /// <param name="anchor">The object of the <c>.also</c> around, or null.</param>
    internal Verdict Match(
        ChainLink link,
        Invocation invocation,
        Callee callee,
        Value? anchor = null
    )
    {
        if (!FitsName(link, callee))
        {
            return Verdict.No;
        }

        var left =
            link.Kind == LinkKind.Method
                ? MatchObject(link.Left!, CalledMethod.ReceiverOf(callee), anchor)
                : Holds;
        return left.Truth == Truth.Yes
            ? left.And(MatchConditions(link, new CallSite(invocation, callee)))
            : left;
    }

    /// <summary>Whether <paramref name="write"/> to <paramref name="receiver"/> is what <paramref name="link"/> asks for.</summary>
    internal Verdict Match(
        ChainLink link,
        AttributeWrite write,
        PossibleValue receiver,
        Value? anchor = null
    )
    {
        var verdict = Verdict.No;
        foreach (var path in link.Names)
        {
            if (OwnerOf(path, write.Name, receiver.Value) is { } owner)
            {
                verdict = verdict.Or(MatchObject(link.Left!, owner, anchor));
            }
        }

        return verdict.Truth == Truth.Yes
            ? verdict.And(MatchConditions(link, new WriteSite(write, receiver.Value)))
            : verdict;
    }

    /// <summary>All calls of methods and writes of attributes that <paramref name="link"/> names, of the object <paramref name="anchor"/>.</summary>
    internal Verdict MatchElsewhere(ChainLink link, Value anchor) =>
        link.Kind switch
        {
            LinkKind.Set => AnyWrite(link, anchor),
            LinkKind.SetItem => AnyItem(link, anchor),
            _ => AnyCall(link, anchor),
        };

    internal void Note(Func<string> reason) => failure?.Note(reason());

    private static bool FitsName(ChainLink link, Callee callee) =>
        link.Kind switch
        {
            LinkKind.Type => callee.MethodName is null && link.Type!.IsClass(callee.FullName),
            LinkKind.Call => !IsUnbound(callee) && IsNamed(link, callee.FullName),
            LinkKind.Method => CalledMethod.NameOf(callee) is { } method
                && link.Names.Contains(method)
                && !IsOverride(link.Left!, callee),
            _ => false,
        };

    /// <summary><c>Context.create(root)</c> read as a method of an object that stands before the others: whoever writes the whole name means the class's own function.</summary>
    private static bool IsUnbound(Callee callee) =>
        callee is { PositionShift: 1, MethodName: not null, Source.Value: ExternalName };

    /// <summary>A method that a scanned subclass defines itself is not the one that the type declares.</summary>
    private static bool IsOverride(ChainLink left, Callee callee) =>
        left.Kind == LinkKind.Type
        && callee.Source.Value is FunctionValue { Function.Class: { } owner }
        && !left.Type!.IsClass(owner.QualifiedName);

    private static bool IsNamed(ChainLink link, string fullName)
    {
        foreach (var name in link.Names)
        {
            if (Wildcard.Matches(name, fullName, '.'))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The object whose attribute path <paramref name="path"/> is written, or null where the write is of something else.</summary>
    private static Value? OwnerOf(string path, string written, Value receiver)
    {
        var parts = path.Split('.');
        if (parts[^1] != written)
        {
            return null;
        }

        for (var at = parts.Length - 2; at >= 0; at--)
        {
            if (receiver is not ExternalMember member || member.Name != parts[at])
            {
                return null;
            }

            receiver = member.Owner;
        }

        return receiver;
    }

    private Verdict MatchObject(ChainLink left, Value? value, Value? anchor)
    {
        if (value is null)
        {
            return Verdict.No;
        }

        if (left.Kind == LinkKind.SameObject)
        {
            return anchor is not null && IsSame(value, anchor) ? Holds : Verdict.No;
        }

        var isOfType = left.Kind == LinkKind.Type && IsOfType(left, value);
        return isOfType && left.Conditions.IsEmpty ? Holds
            : left.Kind == LinkKind.Type && !isOfType ? Verdict.No
            : MatchOrigin(left, value, anchor);
    }

    private static bool IsOfType(ChainLink left, Value value) =>
        value is ClassValue known ? left.Type!.HoldsClass(known.Class) : left.Type!.Holds(value);

    private static bool IsSame(Value value, Value anchor) =>
        Callees.AreOneObject(value, anchor)
        || (
            value is ClassValue written
            && anchor is InstanceValue instance
            && Contains(instance.Class.BaseNames, written.Class.QualifiedName)
        );

    private static bool Contains(
        System.Collections.Generic.IReadOnlyList<string> names,
        string name
    )
    {
        foreach (var other in names)
        {
            if (other == name)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The object is the result of a call, which must fit; where only its type is known, conditions are unknown.</summary>
    private Verdict MatchOrigin(ChainLink left, Value value, Value? anchor)
    {
        var origin = value switch
        {
            ExternalResult result => result.Call,
            InstanceValue instance => instance.Call,
            _ => null,
        };
        if (origin is null)
        {
            return MatchKnownType(left, value);
        }

        var verdict = Verdict.No;
        foreach (var callee in Callees.Of(origin))
        {
            verdict = verdict.Or(Match(left, origin, callee, anchor));
        }

        return verdict;
    }

    private static Verdict MatchKnownType(ChainLink left, Value value)
    {
        if (left.Kind == LinkKind.Type)
        {
            return Verdict.Unknown;
        }

        foreach (var name in Callees.ClassNamesOf(value))
        {
            if (left.Kind == LinkKind.Call && IsNamed(left, name))
            {
                return left.Conditions.IsEmpty ? Holds : Verdict.Unknown;
            }
        }

        return Verdict.No;
    }

    private Verdict MatchConditions(ChainLink link, Site site) =>
        new ConditionMatcher(this, link, site).MatchAll(link.Conditions);
}
