using System.Collections.Immutable;
using BindAudit.Semantics.Summaries.Terms;
using BindAudit.Semantics.Values;

namespace BindAudit.Semantics.Linking;

/// <summary>Displays, subscripts, unpacking and iteration (Python Language Reference §6.2, §6.3.2).</summary>
internal sealed partial class Evaluator
{
    private ValueSet Sequence(ModuleNode module, SequenceTerm term)
    {
        var items = ImmutableArray.CreateBuilder<ValueSet>(term.Items.Length);
        foreach (var item in term.Items)
        {
            if (item is not StarredTerm starred)
            {
                items.Add(Evaluate(module, item));
            }
            else if (
                Evaluate(module, starred.Value).Possible is [var inner]
                && Items.Elements(inner) is { } elements
            )
            {
                items.AddRange(elements);
            }
            else
            {
                return ValueSet.Unknown;
            }
        }

        return items.Count > Operators.LongestSequence && term.Items.Length < items.Count
            ? ValueSet.Unknown
            : Written(module, term, new SequenceValue(term.Kind, items.ToImmutable()));
    }

    private ValueSet Mapping(ModuleNode module, MappingTerm term)
    {
        var entries = new MappingEntries();
        for (var i = 0; i < term.Keys.Length; i++)
        {
            var values = Evaluate(module, term.Values[i]);
            if (term.Keys[i] is { } key)
            {
                entries.Set(Evaluate(module, key), values);
            }
            else
            {
                entries.Merge(values);
            }
        }

        return Written(module, term, entries.ToMapping());
    }

    private static ValueSet Written(ModuleNode module, Term term, Value value) =>
        ValueSet.Of(new PossibleValue(value, Reach.Literal, new Trace(Place(module, term))));

    private ValueSet Subscript(ModuleNode module, SubscriptTerm term)
    {
        if (term.Key is SliceTerm slice)
        {
            return Sliced(module, term, slice);
        }

        var keys = Evaluate(module, term.Key);
        var builder = new ValueSetBuilder();
        foreach (var container in Evaluate(module, term.Value).Possible)
        {
            builder.Add(ItemOf(container, keys));
        }

        return builder.Build().Via(Reach.Constant, Place(module, term));
    }

    private ValueSet ItemOf(PossibleValue container, ValueSet keys)
    {
        var key = keys.Possible is [var only] ? only.Value : UnknownValue.Instance;
        return container.Value switch
        {
            SequenceValue or MappingValue => Items.Of(container, keys) ?? ValueSet.Unknown,
            ClassValue { Class: ClassNode definition } when Enumerations.IsOne(definition) => key
                is StringValue member
                ? AttributeOfClass(definition, member.Content)
                : ValueSet.Unknown,
            ClassValue => ValueSet.Of(container),
            ExternalValue external => ItemOfExternal(external, key),
            InstanceValue instance => ItemOfInstance(instance, keys),
            _ => ValueSet.Unknown,
        };
    }

    /// <summary>An element of an external object: what the program stores there, else whatever it is.</summary>
    private ValueSet ItemOfExternal(ExternalValue owner, Value key) =>
        key is StringValue name && StoredItem(owner, name.Content) is { } stored
            ? stored
            : ValueSet.Of(new PossibleValue(new ExternalItem(owner, key), Reach.Constant, null));

    /// <summary>What the program stores under a key of an external object, or declares to be there; null where it does neither.</summary>
    private ValueSet? StoredItem(ExternalValue owner, string key) =>
        (_items ??= new ExternalItems(program, this)).Of(owner, key)
        ?? (
            owner is ExternalItem { Owner: ExternalResult { Call: { } made } parser }
            && IsConfigurationParser(parser)
                ? EntryOf(made.Arguments.Of("defaults", 0).Values, key)
                    ?.Via(Reach.Default, made.Place)
                : null
        );

    /// <summary>What a loop over the value gives: every element of a display; a loop runs with each of them.</summary>
    private ValueSet Element(ModuleNode module, ElementTerm term)
    {
        var builder = new ValueSetBuilder();
        foreach (var container in Evaluate(module, term.Iterable).Possible)
        {
            AddElements(builder, container);
        }

        return builder.Build().Via(Reach.Constant, Place(module, term));
    }

    private void AddElements(ValueSetBuilder builder, PossibleValue container)
    {
        if (Items.Elements(container) is { } elements)
        {
            foreach (var element in elements)
            {
                builder.Add(element);
            }
        }
        else if (
            container.Value is ClassValue { Class: ClassNode definition }
            && Enumerations.IsOne(definition)
        )
        {
            foreach (var member in Enumerations.MembersOf(definition))
            {
                builder.Add(AttributeOfClass(definition, member));
            }
        }
        else
        {
            builder.AddUnknown();
        }
    }

    private ValueSet Unpack(ModuleNode module, UnpackTerm term)
    {
        var builder = new ValueSetBuilder();
        foreach (var container in Evaluate(module, term.Value).Possible)
        {
            var items = (container.Value as SequenceValue)?.Items ?? [];
            var index = term.IsFromEnd ? items.Length - term.Position : term.Position;
            if (index >= 0 && index < items.Length)
            {
                builder.Add(items[index].Within(container));
            }
            else if (container.Value is ExternalValue external && !term.IsFromEnd)
            {
                var key = new IntegerValue(term.Position);
                builder.Add(new ExternalItem(external, key), Reach.Constant, null);
            }
            else
            {
                builder.AddUnknown();
            }
        }

        return builder.Build().Via(Reach.Constant, Place(module, term));
    }
}
