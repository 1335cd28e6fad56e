using System.Collections.Generic;
using BindAudit.Semantics.Summaries.Terms;
using BindAudit.Semantics.Values;

namespace BindAudit.Semantics.Linking;

/// <summary>Attributes of objects of scanned classes: what the program writes to them, what they inherit, methods bound to them.</summary>
internal sealed partial class Evaluator
{
    private ValueSet AttributeOfInstance(InstanceValue instance, string name)
    {
        var definition = (ClassNode)instance.Class;
        if (name == "__class__")
        {
            return One(new ClassValue(definition));
        }

        if (Enumerations.IsOne(definition) && MemberAttribute(instance, name) is { } known)
        {
            return known;
        }

        var builder = new ValueSetBuilder();
        var isComputed = !IsMethod(definition, name) && AddComputed(instance, name, builder);
        var isWritten = AddWritten(instance, name, builder, out var isInitialized);
        if (isInitialized)
        {
            return Settled(builder, isComputed);
        }

        var inherited =
            FieldOf(definition, instance.Call, name) ?? InheritedBy(instance, definition, name);
        if (inherited is null)
        {
            return isWritten || isComputed
                ? Settled(builder, isComputed)
                : Special(instance, "__getattr__", One(new StringValue(name)))
                    ?? DeclaredBy(definition, name);
        }

        builder.Add(inherited);
        if (
            inherited.Possible is [{ Value: ExternalMember }]
            && Special(instance, "__getattr__", One(new StringValue(name))) is { } found
        )
        {
            builder.Add(found);
        }

        var values = Settled(builder, isComputed);
        return OrDeclaredBy(values, definition, name);
    }

    /// <summary><c>member.value</c> and <c>member.name</c>; null for anything else.</summary>
    private ValueSet? MemberAttribute(InstanceValue instance, string name)
    {
        var definition = (ClassNode)instance.Class;
        if (name is "name" && instance.Member is { } written)
        {
            return One(new StringValue(written));
        }

        if (name is not ("value" or "_value_"))
        {
            return null;
        }

        if (instance.Call is { } call)
        {
            return call.Arguments.At(0).Values;
        }

        var builder = new ValueSetBuilder();
        foreach (var member in Enumerations.MembersOf(definition))
        {
            if (instance.Member is null || instance.Member == member)
            {
                builder.Add(Evaluate(definition.Owner, definition.Find(member)!));
            }
        }

        return builder.BuildAlternatives();
    }

    /// <summary>Adds what the program writes to that attribute of objects of the class; tells whether <c>__init__</c> always does.</summary>
    private bool AddWritten(
        InstanceValue instance,
        string name,
        ValueSetBuilder builder,
        out bool isInitialized
    )
    {
        var definition = (ClassNode)instance.Class;
        var isWritten = false;
        isInitialized = false;
        foreach (var item in definition.Hierarchy.Classes)
        {
            if (item.Scanned?.Summary.InstanceAttributes.TryGetValue(name, out var terms) != true)
            {
                continue;
            }

            isWritten = true;
            var initial = item.Scanned!.Summary.InitializedAttributes.GetValueOrDefault(name);
            isInitialized |= initial is not null;
            foreach (var term in terms!)
            {
                var frame =
                    initial?.Contains(term) == true ? ConstructionOf(instance, item.Scanned) : null;
                builder.Add(EvaluateIn(frame, item.Scanned.Owner, term));
            }
        }

        return AddWrittenFromOutside(definition, name, builder) || isWritten;
    }

    private bool AddWrittenFromOutside(ClassNode definition, string name, ValueSetBuilder builder)
    {
        var isWritten = false;
        foreach (var write in program.WritesNamed(name))
        {
            if (write.Summary.IsSelf || write.Summary.Receiver is ClassTerm)
            {
                continue;
            }

            foreach (var receiver in write.Receiver.Possible)
            {
                if (receiver.Value is InstanceValue other && IsRelated(other.Class, definition))
                {
                    isWritten = true;
                    builder.Add(write.Written);
                }
            }
        }

        return isWritten;
    }

    private static bool IsRelated(LinkedClass left, ClassNode right)
    {
        foreach (var item in right.Hierarchy.Classes)
        {
            if (ReferenceEquals(item.Scanned, left))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What the object finds in its class, or null.</summary>
    private ValueSet? InheritedBy(InstanceValue instance, ClassNode definition, string name)
    {
        ValueSetBuilder? external = null;
        foreach (var item in definition.Hierarchy.Classes)
        {
            if (item.Scanned?.Find(name) is { } term)
            {
                var found = BoundToInstance(
                    Specified(Evaluate(item.Scanned.Owner, term)),
                    instance
                );
                return item.Scanned.Summary.Fields.Contains(name) ? MayDiffer(found) : found;
            }

            if (item.External is { } outside)
            {
                external ??= new ValueSetBuilder();
                var owner = new ExternalResult(outside, instance.Call);
                external.Add(new ExternalMember(owner, name), Reach.Constant, null);
            }
        }

        return external?.Build();
    }

    /// <summary>The default of a field: an object may hold something else.</summary>
    private static ValueSet MayDiffer(ValueSet values)
    {
        var builder = new ValueSetBuilder();
        builder.Add(values);
        builder.AddUnknown();
        return builder.BuildAlternatives();
    }

    private ValueSet BoundToInstance(ValueSet found, InstanceValue instance)
    {
        var builder = new ValueSetBuilder();
        foreach (var possible in found.Possible)
        {
            if (possible.Value is FunctionValue { Function: FunctionNode function })
            {
                builder.Add(Bound(function, instance, possible));
            }
            else
            {
                builder.Add(possible);
            }
        }

        return builder.Build();
    }

    private ValueSet Bound(FunctionNode function, InstanceValue instance, PossibleValue found) =>
        KindOf(function) switch
        {
            MethodKind.Static => ValueSet.Of(found),
            MethodKind.Property => instance.Call is { } call
                ? ResultOf(function, call, instance)
                : ResultOf(function),
            MethodKind.Class => ValueSet.Of(
                found with
                {
                    Value = new FunctionValue(function, new ClassValue(instance.Class)),
                }
            ),
            _ => ValueSet.Of(found with { Value = new FunctionValue(function, instance) }),
        };
}
