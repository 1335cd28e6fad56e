using System.Collections.Generic;
using BindAudit.Semantics.Summaries;
using BindAudit.Semantics.Values;

namespace BindAudit.Semantics.Linking;

/// <summary>Finds the values that a module stores under strings.</summary>
internal static class ItemWrites
{
    public static IReadOnlyList<ItemWrite> Of(ModuleNode module)
    {
        var writes = new List<ItemWrite>();
        foreach (var summary in module.Summary.ItemWrites)
        {
            AddSubscript(writes, module, summary);
        }

        foreach (var number in module.Summary.Names.CallsNamed("update"))
        {
            AddUpdate(writes, module.CallAt(number));
        }

        foreach (var number in module.Summary.Names.CallsNamed("setdefault"))
        {
            AddDefault(writes, module.CallAt(number));
        }

        return writes;
    }

    private static void AddSubscript(
        List<ItemWrite> writes,
        ModuleNode module,
        ItemWriteSummary summary
    )
    {
        foreach (var possible in module.Evaluator.EvaluateNearby(module, summary.Key).Possible)
        {
            if (possible.Value is StringValue key)
            {
                writes.Add(
                    new ItemWrite(
                        module,
                        summary.Span,
                        summary.Caller,
                        summary.IsUnderMain,
                        key.Content,
                        () => module.Evaluator.Evaluate(module, summary.Receiver),
                        () => module.Evaluator.Evaluate(module, summary.Written)
                    )
                );
            }
        }
    }

    private static void AddUpdate(List<ItemWrite> writes, CallNode call)
    {
        foreach (var argument in call.Arguments.Positional)
        {
            foreach (var possible in argument.Values.Possible)
            {
                AddEntries(writes, call, possible);
            }
        }

        foreach (var (name, argument) in call.Arguments.Keywords)
        {
            writes.Add(WriteOf(call, name, argument.Values));
        }
    }

    private static void AddEntries(List<ItemWrite> writes, CallNode call, PossibleValue container)
    {
        if (container.Value is not MappingValue mapping)
        {
            return;
        }

        foreach (var entry in mapping.Entries)
        {
            if (entry.Key is StringValue key)
            {
                writes.Add(WriteOf(call, key.Content, Within(entry.Value, container)));
            }
        }
    }

    private static void AddDefault(List<ItemWrite> writes, CallNode call)
    {
        foreach (var possible in call.Arguments.At(0).Values.Possible)
        {
            if (possible.Value is StringValue key && call.Arguments.Positional.Length > 1)
            {
                writes.Add(WriteOf(call, key.Content, call.Arguments.At(1).Values));
            }
        }
    }

    /// <summary>An element seen through the container that holds it.</summary>
    internal static ValueSet Within(ValueSet item, PossibleValue container)
    {
        var values = new PossibleValue[item.Possible.Length];
        for (var at = 0; at < values.Length; at++)
        {
            var possible = item.Possible[at];
            values[at] = possible.IsUnknown ? possible : possible.Within(container);
        }

        return new ValueSet([.. values]);
    }

    private static ItemWrite WriteOf(CallNode call, string key, ValueSet written) =>
        new(
            call.Module,
            call.Span,
            call.Caller,
            call.IsUnderMain,
            key,
            () => call.Receiver,
            () => written
        );
}
