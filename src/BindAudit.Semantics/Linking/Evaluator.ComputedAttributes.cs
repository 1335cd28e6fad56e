using BindAudit.Semantics.Summaries;
using BindAudit.Semantics.Summaries.Terms;
using BindAudit.Semantics.Values;

namespace BindAudit.Semantics.Linking;

/// <summary>Attributes that methods of a class write by names that they work out: <c>setattr(self, key, value)</c>, <c>self.__dict__.update(values)</c>.</summary>
internal sealed partial class Evaluator
{
    /// <summary>Adds what methods of the class write to an attribute whose name they work out; tells whether some may.</summary>
    private bool AddComputed(InstanceValue instance, string name, ValueSetBuilder builder)
    {
        var isWritten = false;
        foreach (var item in ((ClassNode)instance.Class).Hierarchy.Classes)
        {
            foreach (var write in item.Scanned?.ComputedWrites ?? [])
            {
                isWritten |=
                    !ComputedWrites.ReadsFrom(write, name)
                    && AddComputed(instance, item.Scanned!, write, name, builder);
            }
        }

        return isWritten;
    }

    /// <summary>What an attribute may be; <c>None</c> that something else replaces by the attribute's name only held its place.</summary>
    private static ValueSet Settled(ValueSetBuilder builder, bool isComputed)
    {
        var values = builder.BuildAlternatives();
        if (!isComputed)
        {
            return values;
        }

        var settled = new ValueSetBuilder();
        foreach (var possible in values.Possible)
        {
            settled.Add(possible.Value is NoneValue ? PossibleValue.Unknown : possible);
        }

        return settled.BuildAlternatives();
    }

    private bool AddComputed(
        InstanceValue instance,
        ClassNode owner,
        CallSummary write,
        string name,
        ValueSetBuilder builder
    )
    {
        var frame =
            CallerIndex.LastPartOf(write.Enclosing!.QualifiedName) == "__init__"
                ? ConstructionOf(instance, owner)
                : null;
        var found = ComputedWrites.IsUpdate(write)
            ? Updated(frame, owner, write, name)
            : SetByName(frame, owner, write, name);
        if (found is not null)
        {
            builder.Add(found);
        }

        return found is not null;
    }

    /// <summary><c>self.__dict__.update(values)</c>: the entry of that name; null where it certainly has none.</summary>
    private ValueSet? Updated(Frame? frame, ClassNode owner, CallSummary write, string name)
    {
        var builder = new ValueSetBuilder();
        var isWritten = false;
        foreach (var argument in write.Arguments)
        {
            var values = EvaluateIn(frame, owner.Owner, argument.Value);
            if (argument.Keyword is { } keyword)
            {
                isWritten |= keyword == name;
                builder.Add(keyword == name ? values : ValueSet.Unknown);
            }
            else
            {
                isWritten |= AddNamed(values, name, builder);
            }
        }

        return isWritten ? builder.BuildAlternatives() : null;
    }

    private static bool AddNamed(ValueSet mappings, string name, ValueSetBuilder builder)
    {
        var isWritten = false;
        var key = One(new StringValue(name));
        foreach (var possible in mappings.Possible)
        {
            if (possible.Value is not MappingValue mapping)
            {
                isWritten = true;
                builder.AddUnknown();
            }
            else if (Items.Of(possible, key) is { } entry)
            {
                isWritten = true;
                builder.Add(entry);
            }
            else if (mapping.IsOpen)
            {
                isWritten = true;
                builder.AddUnknown();
            }
        }

        return isWritten;
    }

    /// <summary><c>setattr(self, key, value)</c>: what goes by that name; null where the key is certainly another.</summary>
    private ValueSet? SetByName(Frame? frame, ClassNode owner, CallSummary write, string name)
    {
        var (key, value) = ComputedWrites.Given(write)!.Value;
        if (FromPair(frame, owner, key, value) is { } pairs)
        {
            return pairs.Of(name) is { } paired && Target(value) is AttributeTerm attribute
                ? AttributeOfAny(paired, attribute.Name)
                : pairs.Of(name);
        }

        var isMeant = false;
        foreach (var possible in EvaluateIn(frame, owner.Owner, key).Possible)
        {
            isMeant |= possible.Value is not StringValue known || known.Content == name;
        }

        return isMeant ? Alternatives(EvaluateIn(frame, owner.Owner, value)) : null;
    }

    /// <summary>The pairs of which a loop takes the key, and the value or an attribute of it; null where these are not known.</summary>
    private KnownPairs? FromPair(Frame? frame, ClassNode owner, Term key, Term value)
    {
        var second = Target(value) is AttributeTerm { Value: var whole } ? whole : value;
        return Pairs.LoopOver(key, second) is { } loop
            ? PairsIn(EvaluateIn(frame, owner.Owner, loop))
            : null;
    }

    /// <summary>Whether the class defines a method of that name, which nothing is taken to replace.</summary>
    private static bool IsMethod(ClassNode definition, string name)
    {
        foreach (var item in definition.Hierarchy.Classes)
        {
            if (item.Scanned?.Find(name) is { } term)
            {
                return term is FunctionTerm or DecoratedTerm;
            }
        }

        return false;
    }

    private static ValueSet Alternatives(ValueSet values)
    {
        var builder = new ValueSetBuilder();
        builder.Add(values);
        builder.AddUnknown();
        return builder.BuildAlternatives();
    }

    /// <summary>The pairs that a loop runs through; null where they are not known.</summary>
    private static KnownPairs? PairsIn(ValueSet iterable) =>
        iterable.Possible is [var only] && Items.Elements(only) is { } elements
            ? new KnownPairs(elements)
            : null;
}
