using System.Collections.Generic;
using BindAudit.Semantics.Summaries;
using BindAudit.Semantics.Summaries.Terms;

namespace BindAudit.Semantics.Linking;

/// <summary>Calls in methods that write attributes of their object by names that they work out: <c>setattr(self, key, value)</c>, <c>self.__dict__.update(values)</c>.</summary>
internal static class ComputedWrites
{
    private const int DeepestSource = 16;

    /// <summary>Those in the methods of a class, in source order.</summary>
    public static List<CallSummary> Of(ClassNode definition)
    {
        var found = new List<CallSummary>();
        var module = definition.Owner.Summary;
        foreach (var method in (string[])["setattr", "__setattr__", "update"])
        {
            foreach (var number in module.Names.CallsNamed(method))
            {
                var call = module.Calls[number];
                if (
                    ReferenceEquals(call.Enclosing?.Class, definition.Summary)
                    && (IsUpdate(call) || IsSetattr(call))
                )
                {
                    found.Add(call);
                }
            }
        }

        return found;
    }

    /// <summary>Whether it is <c>self.__dict__.update(…)</c>.</summary>
    public static bool IsUpdate(CallSummary call) =>
        call.Function is AttributeTerm { Name: "update", Value: var holder }
        && Target(holder) is AttributeTerm { Name: "__dict__", Value: var owner }
        && IsSelf(owner);

    /// <summary>The name and the value that <c>setattr(self, key, value)</c> or <c>self.__setattr__(key, value)</c> is given; null for any other call.</summary>
    public static (Term Key, Term Value)? Given(CallSummary call) =>
        (call.Function, call.Arguments) switch
        {
            (
                GlobalTerm { Name: "setattr" }
                    or AttributeTerm { Name: "__setattr__", Value: GlobalTerm },
                [
                    { Kind: ArgumentKind.Positional, Value: var owner },
                    { Kind: ArgumentKind.Positional, Value: var key },
                    { Kind: ArgumentKind.Positional, Value: var value },
                ]
            ) when IsSelf(owner) => (key, value),
            (
                AttributeTerm { Name: "__setattr__", Value: var owner },
                [
                    { Kind: ArgumentKind.Positional, Value: var key },
                    { Kind: ArgumentKind.Positional, Value: var value },
                ]
            ) when owner is SuperTerm || IsSelf(owner) => (key, value),
            _ => null,
        };

    private static bool IsSetattr(CallSummary call) => Given(call) is (not ConstantTerm, _);

    /// <summary>Whether what is written comes from the attribute of that name, which it then does not write.</summary>
    public static bool ReadsFrom(CallSummary call, string name)
    {
        foreach (var argument in call.Arguments)
        {
            if (IsFrom(argument.Value, name, 0))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsFrom(Term term, string name, int depth) =>
        depth < DeepestSource
        && term switch
        {
            ReferenceTerm t => IsFrom(t.Target, name, depth + 1),
            UnpackTerm t => IsFrom(t.Value, name, depth + 1),
            ElementTerm t => IsFrom(t.Iterable, name, depth + 1),
            SubscriptTerm t => IsFrom(t.Value, name, depth + 1),
            CallTerm t => IsFrom(t.Call.Function, name, depth + 1),
            AttributeTerm t => t.Name == name || IsFrom(t.Value, name, depth + 1),
            _ => false,
        };

    private static bool IsSelf(Term term) => Target(term) is ParameterTerm { Position: 0 };

    private static Term Target(Term term) =>
        term is ReferenceTerm reference ? Target(reference.Target) : term;
}
