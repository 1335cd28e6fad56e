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
            else
            {
                builder.AddUnknown();
            }
        }

        return builder.Build();
    }

    /// <summary>A dict after <c>update</c>: with a mapping, with keywords, or with both.</summary>
    private ValueSet Updated(ModuleNode module, UpdatedTerm term)
    {
        var builder = new ValueSetBuilder();
        foreach (var container in Evaluate(module, term.Base).Possible)
        {
            if (EntriesOf(container.Value) is { } entries)
            {
                MergeArguments(module, term.Call, entries);
                builder.Add(container with { Value = entries.ToMapping() });
            }
            else
            {
                builder.AddUnknown();
            }
        }

        return builder.Build();
    }

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
                entries.Merge(ValueSet.Unknown);
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
        entries.Merge(One(mapping));
        return entries;
    }

    /// <summary>A container that was handed to a call: what it was where the call only reads it, else unknown.</summary>
    private ValueSet Escaped(ModuleNode module, EscapedTerm term)
    {
        foreach (var callee in module.NodeOf(term.Call).Callee.Possible)
        {
            if (callee.Value is not ExternalName external || !Library.OnlyReads(external.FullName))
            {
                return ValueSet.Unknown;
            }
        }

        return Evaluate(module, term.Value);
    }
}
