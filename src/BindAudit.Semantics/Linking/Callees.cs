using System;
using System.Collections.Generic;
using BindAudit.Semantics.Values;

namespace BindAudit.Semantics.Linking;

/// <summary>The names under which rules know what a call runs and what an object is.</summary>
public static class Callees
{
    private const string Initializer = "__init__";
    private const string InitializerSuffix = ".__init__";

    /// <summary>Every name for what <paramref name="invocation"/> runs; empty where nothing is known.</summary>
    /// <remarks>
    /// A construction of a scanned subclass without its own <c>__init__</c> is also one of its bases, and <c>super().__init__(…)</c>
    /// and <c>Base.__init__(self, …)</c> are constructions of the base.
    /// </remarks>
    public static IReadOnlyList<Callee> Of(Invocation invocation)
    {
        var callees = new List<Callee>();
        foreach (var possible in invocation.Callee.Possible)
        {
            Add(callees, possible);
        }

        return callees;
    }

    /// <summary>Full names of the classes that <paramref name="instance"/> is an instance of, or of the calls that gave it; empty for what is no instance.</summary>
    public static IReadOnlyList<string> ClassNamesOf(Value instance) =>
        instance switch
        {
            InstanceValue { Class: var definition } => definition.BaseNames,
            ExternalResult result => [result.FullName],
            _ => [],
        };

    /// <summary>Whether two values are certainly one object: results of one call, or one imported object.</summary>
    public static bool AreOneObject(Value left, Value right) =>
        ReferenceEquals(left, right)
        || (left, right) switch
        {
            (ExternalResult { Call: null }, _) or (InstanceValue { Call: null }, _) => false,
            (ExternalMember a, ExternalMember b) => a.Name == b.Name
                && AreOneObject(a.Owner, b.Owner),
            (InstanceValue or ExternalResult or ExternalName or ModuleValue, _) => left.Equals(
                right
            ),
            _ => false,
        };

    private static void Add(List<Callee> callees, PossibleValue possible)
    {
        switch (possible.Value)
        {
            case ExternalName name:
                AddName(callees, name.FullName, possible);
                break;
            case ExternalMember { Name: Initializer } member:
                callees.Add(new Callee(member.Owner.FullName, null, null, 0, possible));
                break;
            case ExternalMember member:
                callees.Add(new Callee(member.FullName, member.Owner, member.Name, 0, possible));
                break;
            case ClassValue { Class: ClassNode definition }:
                AddConstruction(callees, definition, possible);
                break;
            case FunctionValue { Function: FunctionNode function } value:
                AddFunction(callees, function, value.Receiver, possible);
                break;
            default:
                break;
        }
    }

    private static void AddName(List<Callee> callees, string name, PossibleValue possible)
    {
        if (name.EndsWith(InitializerSuffix, StringComparison.Ordinal))
        {
            var owner = name[..^InitializerSuffix.Length];
            callees.Add(new Callee(owner, null, null, 1, possible));
            return;
        }

        callees.Add(new Callee(name, null, null, 0, possible));
        var dot = name.LastIndexOf('.');
        if (dot > 0 && IsClassName(name.AsSpan(0, dot)))
        {
            var receiver = new ExternalResult(new ExternalName(name[..dot]), null);
            callees.Add(new Callee(name, receiver, name[(dot + 1)..], 1, possible));
        }
    }

    /// <summary>Whether the last part of a dotted name is spelled as a class (PEP 8).</summary>
    private static bool IsClassName(ReadOnlySpan<char> name)
    {
        var last = name[(name.LastIndexOf('.') + 1)..];
        return !last.IsEmpty && (char.IsUpper(last[0]) || last is "socket");
    }

    private static void AddConstruction(
        List<Callee> callees,
        ClassNode definition,
        PossibleValue possible
    )
    {
        foreach (var item in definition.Hierarchy.Classes)
        {
            callees.Add(new Callee(item.Name, null, null, 0, possible));
            if (item.Scanned?.Find(Initializer) is not null)
            {
                break;
            }
        }
    }

    private static void AddFunction(
        List<Callee> callees,
        FunctionNode function,
        Value? receiver,
        PossibleValue possible
    )
    {
        var name = function.QualifiedName;
        if (function.Class is not { } owner)
        {
            callees.Add(new Callee(name, null, null, 0, possible));
            return;
        }

        var method = name[(name.LastIndexOf('.') + 1)..];
        var shift = receiver is null ? 1 : 0;
        if (method == Initializer)
        {
            callees.Add(new Callee(owner.QualifiedName, null, null, shift, possible));
            return;
        }

        callees.Add(
            new Callee(name, receiver ?? new InstanceValue(owner, null), method, shift, possible)
        );
    }
}
