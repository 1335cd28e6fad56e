using BindAudit.Semantics.Summaries.Terms;
using BindAudit.Semantics.Values;

namespace BindAudit.Semantics.Linking;

/// <summary>Attributes of modules, classes, objects and what lies outside (Python Language Reference §3.3.2, §6.3.1).</summary>
internal sealed partial class Evaluator
{
    private ValueSet Attribute(ModuleNode module, AttributeTerm term)
    {
        if (term.Value is SuperTerm super)
        {
            return AttributeOfSuper(module.NodeOf(super.Class), term.Name);
        }

        var builder = new ValueSetBuilder();
        foreach (var owner in Evaluate(module, term.Value).Possible)
        {
            builder.Add(
                owner.Value is StringValue && term.Name is "value" or "_value_"
                    ? ValueSet.Of(owner)
                    : AttributeOf(owner.Value, term.Name).Within(owner)
            );
        }

        return builder.Build().Via(Reach.Constant, Place(module, term));
    }

    /// <summary>The attribute of each possible owner.</summary>
    public ValueSet AttributeOfAny(ValueSet owners, string name)
    {
        var builder = new ValueSetBuilder();
        foreach (var owner in owners.Possible)
        {
            builder.Add(AttributeOf(owner.Value, name).Within(owner));
        }

        return builder.Build();
    }

    public ValueSet AttributeOf(Value owner, string name) =>
        owner switch
        {
            ModuleValue { Module: ModuleNode scanned } => AttributeOfModule(scanned, name),
            ExternalName external => _options.DefaultOf(external, name)
                ?? Module((ModuleNode)program.Modules[0], external.FullName + "." + name),
            ExternalValue external => AttributeOfExternal(external, name),
            ClassValue { Class: ClassNode definition } => AttributeOfClass(definition, name),
            InstanceValue instance => AttributeOfInstance(instance, name),
            SequenceValue { Names.IsEmpty: false } tuple => AttributeOfTuple(tuple, name),
            _ => ValueSet.Unknown,
        };

    /// <summary>A field of a named tuple, or what its class has.</summary>
    private ValueSet AttributeOfTuple(SequenceValue tuple, string name)
    {
        var position = tuple.Names.IndexOf(name);
        return position >= 0 ? tuple.Items[position]
            : tuple.Class is ClassNode definition
                ? AttributeOfInstance(new InstanceValue(definition, null), name)
            : ValueSet.Unknown;
    }

    /// <summary>An attribute of an external object: what the program writes to that very object, or what the object has itself.</summary>
    private ValueSet AttributeOfExternal(ExternalValue owner, string name)
    {
        if (
            name is "exploded" or "compressed"
            && owner is ExternalResult address
            && Addresses.TextOf(address) is { } text
        )
        {
            return One(new StringValue(text));
        }

        var builder = new ValueSetBuilder();
        builder.Add(
            _parsers.DefaultOf(owner, name)
                ?? _options.DefaultOf(owner, name)
                ?? One(new ExternalMember(owner, name))
        );
        foreach (var write in program.WritesNamed(name))
        {
            foreach (var receiver in write.Receiver.Possible)
            {
                if (Callees.AreOneObject(receiver.Value, owner))
                {
                    builder.Add(write.Written);
                }
            }
        }

        return builder.BuildAlternatives();
    }

    private ValueSet AttributeOfClass(ClassNode definition, string name)
    {
        foreach (var item in definition.Hierarchy.Classes)
        {
            if (item.External is { } external)
            {
                return AttributeOf(external, name);
            }

            if (item.Scanned!.Find(name) is { } term)
            {
                return
                    Enumerations.IsOne(definition)
                    && Enumerations.IsMember(name, term)
                    && !Enumerations.IsText(definition)
                    ? One(new InstanceValue(definition, null) { Member = name })
                    : BoundToClass(
                        Specified(Evaluate(item.Scanned.Owner, term)),
                        new ClassValue(definition)
                    );
            }
        }

        return ValueSet.Unknown;
    }

    private ValueSet BoundToClass(ValueSet found, ClassValue owner)
    {
        var builder = new ValueSetBuilder();
        foreach (var possible in found.Possible)
        {
            var isBound =
                possible.Value is FunctionValue { Function: FunctionNode function }
                && KindOf(function) == MethodKind.Class;
            builder.Add(
                isBound
                    ? possible with
                    {
                        Value = new FunctionValue(((FunctionValue)possible.Value).Function, owner),
                    }
                    : possible
            );
        }

        return builder.Build();
    }

    /// <summary><c>super().name</c>: what the classes behind this one have.</summary>
    private ValueSet AttributeOfSuper(ClassNode definition, string name)
    {
        var self = new InstanceValue(definition, null);
        var external = new ValueSetBuilder();
        var isFound = false;
        foreach (var item in definition.Hierarchy.Classes)
        {
            if (ReferenceEquals(item.Scanned, definition))
            {
                continue;
            }

            if (item.External is { } outside)
            {
                var owner = new ExternalResult(outside, null);
                external.Add(new ExternalMember(owner, name), Reach.Constant, null);
                isFound = true;
            }
            else if (!isFound && item.Scanned!.Find(name) is { } term)
            {
                return BoundToInstance(Evaluate(item.Scanned.Owner, term), self);
            }
        }

        return external.Build();
    }

    private MethodKind KindOf(FunctionNode function)
    {
        if (function.Kind is { } known)
        {
            return known;
        }

        var kind = function.Summary.QualifiedName.EndsWith(
            ".__new__",
            System.StringComparison.Ordinal
        )
            ? MethodKind.Static
            : MethodKind.Instance;
        var before = Begin();
        foreach (var decorator in function.Summary.Decorators)
        {
            foreach (var possible in Evaluate(function.Owner, decorator).Possible)
            {
                kind = possible.Value is ExternalValue external
                    ? Decorators.KindOf(external.FullName) ?? kind
                    : kind;
            }
        }

        function.Kind = _lowestMet == Nothing ? kind : null;
        Resume(before);
        return kind;
    }
}
