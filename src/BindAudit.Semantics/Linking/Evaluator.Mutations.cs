using System.Collections.Immutable;
using BindAudit.Semantics.Summaries;
using BindAudit.Semantics.Summaries.Terms;
using BindAudit.Semantics.Values;

namespace BindAudit.Semantics.Linking;

/// <summary>Containers after they were changed, or handed to code that may change them.</summary>
internal sealed partial class Evaluator
{
    private ValueSet Stored(ModuleNode module, StoredTerm term)
    {
        var builder = new ValueSetBuilder();
        foreach (var container in Evaluate(module, term.Base).Possible)
        {
            if (EntriesOf(container.Value) is { } entries)
            {
                entries.Set(Evaluate(module, term.Key), Evaluate(module, term.Value));
                builder.Add(container with { Value = entries.ToMapping() });
            }
            else if (IsObject(container.Value))
            {
                builder.Add(container);
            }
            else
            {
                builder.AddUnknown();
            }
        }

        return builder.Build();
    }

    private ValueSet Mutated(ModuleNode module, MutatedTerm term)
    {
        var builder = new ValueSetBuilder();
        foreach (var container in Evaluate(module, term.Base).Possible)
        {
            var changed = container.Value switch
            {
                MappingValue mapping => Changed(module, mapping, term.Method, term.Call),
                SequenceValue { Kind: not SequenceKind.Tuple } sequence => Changed(
                    module,
                    sequence,
                    term.Method,
                    term.Call
                ),
                _ => container.Value,
            };
            builder.Add(
                changed is null ? PossibleValue.Unknown : container with { Value = changed }
            );
        }

        return builder.Build();
    }

    /// <summary>A dict after a method; null where what it holds then is not known.</summary>
    private MappingValue? Changed(
        ModuleNode module,
        MappingValue mapping,
        string method,
        CallSummary call
    )
    {
        var entries = new MappingEntries();
        entries.Merge(mapping);
        switch (method)
        {
            case "update":
                MergeArguments(module, call, entries);
                return entries.ToMapping();
            case "clear":
                entries.Clear();
                return entries.ToMapping();
            case "setdefault" when KeyOf(module, call) is { } key:
                if (entries.Find(key.Value) is null)
                {
                    entries.Set(ValueSet.Of(key), ArgumentAt(module, call, 1));
                }

                return entries.ToMapping();
            case "pop" when KeyOf(module, call) is { } key:
                entries.Remove(key.Value);
                return entries.ToMapping();
            default:
                return null;
        }
    }

    /// <summary>A list or set after a method; null where what it holds then is not known.</summary>
    private SequenceValue? Changed(
        ModuleNode module,
        SequenceValue sequence,
        string method,
        CallSummary call
    )
    {
        var items = sequence.Items;
        switch (method)
        {
            case "append" or "add" when call.Arguments.Length == 1:
                return Grown(sequence, [.. items, ArgumentAt(module, call, 0)]);
            case "extend" when ArgumentAt(module, call, 0).Possible is [var more]:
                return Items.Elements(more) is { } elements
                    ? Grown(sequence, [.. items, .. elements])
                    : null;
            case "insert" when KeyOf(module, call)?.Value is IntegerValue { Content.IsZero: true }:
                return Grown(sequence, [ArgumentAt(module, call, 1), .. items]);
            case "clear":
                return new SequenceValue(sequence.Kind, []);
            case "pop" when call.Arguments.Length == 0 && items.Length > 0:
                return new SequenceValue(sequence.Kind, items[..^1]);
            default:
                return null;
        }
    }

    private static SequenceValue? Grown(SequenceValue sequence, ImmutableArray<ValueSet> items) =>
        items.Length > Operators.LongestSequence ? null : new SequenceValue(sequence.Kind, items);

    private PossibleValue? KeyOf(ModuleNode module, CallSummary call) =>
        ArgumentAt(module, call, 0).Possible is [{ IsUnknown: false } only] ? only : null;

    private ValueSet ArgumentAt(ModuleNode module, CallSummary call, int position) =>
        position < call.Arguments.Length
        && call.Arguments[position] is { Kind: ArgumentKind.Positional } argument
            ? Evaluate(module, argument.Value)
            : ValueSet.Unknown;

    private void MergeArguments(ModuleNode module, CallSummary call, MappingEntries entries)
    {
        foreach (var argument in call.Arguments)
        {
            var values = Evaluate(module, argument.Value);
            if (argument.Keyword is { } name)
            {
                entries.Set(One(new StringValue(name)), values);
            }
            else if (argument.Kind == ArgumentKind.Star)
            {
                entries.Open();
            }
            else
            {
                entries.Merge(values);
            }
        }
    }

    private static MappingEntries? EntriesOf(Value container)
    {
        if (container is not MappingValue mapping)
        {
            return null;
        }

        var entries = new MappingEntries();
        entries.Merge(mapping);
        return entries;
    }

    /// <summary>An object that only behaves like a container stays what it is, whatever is stored in it: <c>app["db"] = …</c>.</summary>
    private static bool IsObject(Value value) => value is ExternalValue or InstanceValue;

    /// <summary>A container that was handed to a call: what it was where the call only reads it, else unknown; an object is still the same one.</summary>
    private ValueSet Escaped(ModuleNode module, EscapedTerm term)
    {
        foreach (var callee in module.NodeOf(term.Call).Callee.Possible)
        {
            if (callee.Value is not ExternalName external || !Library.OnlyReads(external.FullName))
            {
                return Objects(Evaluate(module, term.Value));
            }
        }

        return Evaluate(module, term.Value);
    }

    private static ValueSet Objects(ValueSet values)
    {
        var builder = new ValueSetBuilder();
        foreach (var possible in values.Possible)
        {
            builder.Add(IsObject(possible.Value) ? possible : PossibleValue.Unknown);
        }

        return builder.Build();
    }
}
