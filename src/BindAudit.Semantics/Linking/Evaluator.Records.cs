using BindAudit.Semantics.Values;

namespace BindAudit.Semantics.Linking;

/// <summary>Fields of records: what the constructor is given, else their defaults.</summary>
internal sealed partial class Evaluator
{
    /// <summary>The field of an object of a record class; null where it is no field.</summary>
    private ValueSet? FieldOf(ClassNode definition, Invocation? call, string name)
    {
        if (definition.Record is not { } record || record.Find(name) is not var (field, position))
        {
            return null;
        }

        if (call is not null)
        {
            return PassedToField(record.Kind, field, position, call);
        }

        if (!LooksForCallers && !Callers.IsComplete(definition))
        {
            _missesCallers = true;
        }

        var builder = new ValueSetBuilder();
        foreach (var construction in Callers.Constructions(definition, LooksForCallers))
        {
            builder.Add(
                PassedToField(record.Kind, field, position, construction)
                    .Via(Reach.Flow, construction.Place)
            );
        }

        builder.Add(DefaultOf(field).AtLeast(Reach.Default));
        builder.AddUnknown();
        return builder.BuildAlternatives();
    }

    private ValueSet PassedToField(
        RecordKind kind,
        RecordField field,
        int position,
        Invocation call
    )
    {
        var argument = call.Arguments.Of(field.Name, position);
        if (argument.Presence == ArgumentPresence.Given)
        {
            return argument.Values.Via(Reach.Constant, call.Place);
        }

        var otherwise = DefaultOf(field);
        if (argument.Presence == ArgumentPresence.Missing && kind != RecordKind.Settings)
        {
            return otherwise;
        }

        var builder = new ValueSetBuilder();
        builder.Add(otherwise.AtLeast(Reach.Default));
        builder.AddUnknown();
        return builder.BuildAlternatives();
    }

    private ValueSet DefaultOf(RecordField field) =>
        field.Default is { } term
            ? Specified(EvaluateIn(null, field.Owner!, term)).AtLeast(Reach.Constant)
            : field.Values ?? ValueSet.Unknown;

    /// <summary>What a field specifier such as <c>field(default=…)</c> stands for; anything else is the value itself.</summary>
    private ValueSet Specified(ValueSet written)
    {
        var builder = new ValueSetBuilder();
        foreach (var possible in written.Possible)
        {
            builder.Add(
                possible.Value is ExternalResult { Call: { } call } specifier
                    ? SpecifiedBy(specifier.FullName, call) ?? ValueSet.Of(possible)
                    : ValueSet.Of(possible)
            );
        }

        return builder.Build();
    }

    private ValueSet? SpecifiedBy(string fullName, Invocation call)
    {
        switch (fullName)
        {
            case "dataclasses.field":
                return GivenDefault(call, null, "default_factory");
            case "pydantic.Field" or "pydantic.fields.Field" or "sqlmodel.Field":
                return GivenDefault(call, 0, "default_factory");
            case "attr.ib" or "attr.attrib" or "attr.field" or "attrs.field":
                return GivenDefault(call, fullName == "attr.ib" ? 0 : null, "factory");
            case "attr.Factory" or "attrs.Factory":
                return Made(call.Arguments.Of("factory", 0));
            default:
                return null;
        }
    }

    private ValueSet GivenDefault(Invocation call, int? position, string factory)
    {
        var value = call.Arguments.Of("default", position);
        return value.Presence == ArgumentPresence.Given
            ? Specified(value.Values).Via(Reach.Constant, call.Place)
            : Made(call.Arguments.Named(factory));
    }

    /// <summary>What calling a factory without arguments gives.</summary>
    public ValueSet Made(Argument factory)
    {
        var builder = new ValueSetBuilder();
        foreach (var possible in factory.Values.Possible)
        {
            builder.Add(
                possible.Value is FunctionValue { Function: FunctionNode function }
                    ? ResultOf(function)
                    : ValueSet.Unknown
            );
        }

        return builder.Build();
    }

    /// <summary>The object that constructing a scanned class gives: a tuple with names where the class is a named tuple.</summary>
    private ValueSet Constructed(ClassNode definition, Invocation call) =>
        definition.Record is { Kind: RecordKind.Tuple } record
            ? NamedTuples.Construct(
                record.Fields,
                (field, position) => PassedToField(record.Kind, field, position, call),
                definition,
                call
            )
            : One(new InstanceValue(definition, call));

    /// <summary>What calling a class made by <c>namedtuple(…)</c> gives; null where <paramref name="callee"/> is none.</summary>
    public ValueSet? ConstructedTuple(ExternalValue callee, Invocation call) =>
        NamedTuples.FieldsOf(callee) is { } fields
            ? NamedTuples.Construct(
                fields,
                (field, position) => PassedToField(RecordKind.Tuple, field, position, call),
                null,
                call
            )
            : null;
}
