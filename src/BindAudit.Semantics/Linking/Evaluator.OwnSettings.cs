using BindAudit.Semantics.Values;

namespace BindAudit.Semantics.Linking;

/// <summary>Objects of scanned classes that hold what they are asked for by name: <c>__getattr__</c>, <c>__getitem__</c>, subclasses of dict.</summary>
internal sealed partial class Evaluator
{
    /// <summary>What a special method gives for a key or name; null where the class defines none.</summary>
    private ValueSet? Special(InstanceValue instance, string method, ValueSet argument)
    {
        foreach (var item in ((ClassNode)instance.Class).Hierarchy.Classes)
        {
            if (item.Scanned?.Find(method) is not { } term)
            {
                continue;
            }

            return
                Evaluate(item.Scanned.Owner, term).Possible
                    is [{ Value: FunctionValue { Function: FunctionNode function } }]
                ? ResultOf(function, new SpecialCall(function, instance, argument), instance)
                : ValueSet.Unknown;
        }

        return null;
    }

    /// <summary><c>x["key"]</c> of an object of a scanned class; of other keys nothing is known.</summary>
    private ValueSet ItemOfInstance(InstanceValue instance, ValueSet keys) =>
        keys.Possible is [{ Value: StringValue key }]
            ? Special(instance, "__getitem__", keys)
                ?? EntryOfInstance(instance, key.Content)
                ?? ValueSet.Unknown
            : ValueSet.Unknown;

    /// <summary>What an object that is a dict holds under a key: what it is made with, and what the program stores there; null where it is none or nothing is known.</summary>
    private ValueSet? EntryOfInstance(InstanceValue instance, string key)
    {
        var definition = (ClassNode)instance.Class;
        if (UsageOptions.Are(definition))
        {
            return UsageOptions.DefaultOf(this, definition, key);
        }

        if (!IsDictionary(definition))
        {
            return null;
        }

        var builder = new ValueSetBuilder();
        var isWritten = AddStored(instance, key, builder);
        if (instance.Call is { } call && definition.Find("__init__") is null)
        {
            if (
                Conversions.Dictionary(call) is { } dictionary
                && EntryOf(dictionary, key) is { } given
            )
            {
                isWritten = true;
                builder.Add(given);
            }
        }

        return isWritten ? builder.BuildAlternatives() : null;
    }

    private bool AddStored(InstanceValue instance, string key, ValueSetBuilder builder)
    {
        var isWritten = false;
        // Evaluating may load further modules.
        foreach (var module in (ModuleNode[])[.. program.Loaded])
        {
            foreach (var number in module.Summary.Names.StoresUnder(key))
            {
                var store = module.Summary.ItemWrites[number];
                foreach (var receiver in EvaluateIn(null, module, store.Receiver).Possible)
                {
                    if (
                        receiver.Value is InstanceValue other
                        && IsRelated(other.Class, (ClassNode)instance.Class)
                    )
                    {
                        isWritten = true;
                        builder.Add(EvaluateIn(null, module, store.Written));
                    }
                }
            }
        }

        return isWritten;
    }

    private static bool IsDictionary(ClassNode definition)
    {
        foreach (var item in definition.Hierarchy.Classes)
        {
            if (
                item.External?.FullName
                is "builtins.dict"
                    or "collections.OrderedDict"
                    or "collections.UserDict"
                    or "collections.defaultdict"
            )
            {
                return true;
            }
        }

        return false;
    }
}
