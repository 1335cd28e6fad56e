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
            var changed = container.Value switch
            {
                MappingValue mapping => Stored(module, mapping, term),
                SequenceValue sequence => Stored(module, sequence, term),
                var other => IsObject(other) ? other : null,
            };
            builder.Add(
                changed is null ? PossibleValue.Unknown : container with { Value = changed }
            );
        }

        return builder.Build();
    }

    /// <summary>A dict in which an element was stored or deleted; null where what it holds then is not known.</summary>
    private MappingValue? Stored(ModuleNode module, MappingValue mapping, StoredTerm term)
    {
        var entries = new MappingEntries();
        entries.Merge(mapping);
        var key = Evaluate(module, term.Key);
        if (term.Value is { } value)
        {
            entries.Set(key, Evaluate(module, value));
        }
        else if (key.Possible is [{ IsUnknown: false } deleted])
        {
            entries.Remove(deleted.Value);
        }
        else
        {
            return null;
        }

        return entries.ToMapping();
    }

    /// <summary>A list in which the element at a known index was stored or deleted; null for any other.</summary>
    private SequenceValue? Stored(ModuleNode module, SequenceValue sequence, StoredTerm term)
    {
        if (
            sequence.Kind != SequenceKind.List
            || Evaluate(module, term.Key).Possible is not [{ Value: var key }]
            || Items.IndexOf(key, sequence.Items.Length) is not { } index
        )
        {
            return null;
        }

        return new SequenceValue(
            sequence.Kind,
            term.Value is { } value
                ? sequence.Items.SetItem(index, Evaluate(module, value))
                : sequence.Items.RemoveAt(index)
        );
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
            case "sort" or "reverse":
                return new SequenceValue(SequenceKind.Set, items);
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
