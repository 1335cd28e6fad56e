using BindAudit.Semantics.Values;

namespace BindAudit.Semantics.Linking;

/// <summary>Elements of objects from outside that the program itself stores: <c>app.config["HOST"] = …</c>, <c>parser["web"] = {…}</c>, <c>os.environ["HOST"] = …</c>.</summary>
internal sealed class ExternalItems(LinkedProgram program, Evaluator evaluator)
{
    private static readonly string[] Fillers =
    [
        "from_mapping",
        "from_object",
        "read_dict",
        "setdefault",
        "update",
    ];

    /// <summary>Everything that the program stores under <paramref name="key"/> of that very object; null where it stores nothing.</summary>
    public ValueSet? Of(ExternalValue owner, string key)
    {
        var builder = new ValueSetBuilder();
        var isWritten = AddStores(builder, owner, key);
        foreach (var method in Fillers)
        {
            foreach (var call in program.CallsNamed(method))
            {
                if (IsOne(call.Receiver, owner))
                {
                    isWritten |= AddFilled(builder, call, key);
                }
            }
        }

        return isWritten ? builder.BuildAlternatives() : null;
    }

    private bool AddStores(ValueSetBuilder builder, ExternalValue owner, string key)
    {
        var isWritten = false;
        // Evaluating may load further modules.
        foreach (var module in (ModuleNode[])[.. program.Loaded])
        {
            foreach (var number in module.Summary.Names.StoresUnder(key))
            {
                var store = module.Summary.ItemWrites[number];
                if (IsOne(evaluator.EvaluateIn(null, module, store.Receiver), owner))
                {
                    isWritten = true;
                    builder.Add(evaluator.EvaluateIn(null, module, store.Written));
                }
            }
        }

        return isWritten;
    }

    private static bool IsOne(ValueSet receiver, ExternalValue owner)
    {
        foreach (var possible in receiver.Possible)
        {
            if (Callees.AreOneObject(possible.Value, owner))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A call that stores several entries, or all attributes of an object.</summary>
    private bool AddFilled(ValueSetBuilder builder, CallNode call, string key)
    {
        var arguments = call.Arguments;
        if (call.AttributeName == "setdefault")
        {
            return arguments.At(0).Values.Possible is [{ Value: StringValue name }]
                && name.Content == key
                && AddDefault(builder, arguments.At(1).Values);
        }

        var isFilled = false;
        foreach (var possible in arguments.At(0).Values.Possible)
        {
            isFilled |=
                call.AttributeName == "from_object"
                    ? Add(builder, AttributeOf(possible, key, (ModuleNode)call.Module))
                    : possible.Value is MappingValue && Add(builder, Items.Of(possible, Key(key)));
        }

        var named = arguments.Named(key);
        return (
                named.Presence == ArgumentPresence.Given
                && Add(builder, named.Values.Via(Reach.Constant, call.Place))
            ) || isFilled;
    }

    /// <summary>What <c>from_object</c> reads: of a class, object or module, or of what a dotted name in a str leads to.</summary>
    private ValueSet? AttributeOf(PossibleValue source, string name, ModuleNode importer)
    {
        if (source.Value is not StringValue { Content: var path })
        {
            return Known(evaluator.AttributeOf(source.Value, name).Within(source));
        }

        var dot = path.LastIndexOf('.');
        return Known(
            program.FindModule(path, importer) is { } module
                ? evaluator.AttributeOf(new ModuleValue(module), name)
            : dot > 0 && program.FindModule(path[..dot], importer) is { } around
                ? evaluator.AttributeOfAny(
                    evaluator.AttributeOf(new ModuleValue(around), path[(dot + 1)..]),
                    name
                )
            : ValueSet.Unknown
        );
    }

    private static ValueSet? Known(ValueSet values) =>
        values.Possible is [{ IsUnknown: true }] ? null : values.AtLeast(Reach.Constant);

    private static bool Add(ValueSetBuilder builder, ValueSet? values)
    {
        if (values is not null)
        {
            builder.Add(values);
        }

        return values is not null;
    }

    /// <summary>What is only there where nothing else is.</summary>
    private static bool AddDefault(ValueSetBuilder builder, ValueSet values)
    {
        builder.AddUnknown();
        return Add(builder, values.AtLeast(Reach.Default));
    }

    private static ValueSet Key(string key) =>
        ValueSet.Of(new PossibleValue(new StringValue(key), Reach.Literal, null));
}
