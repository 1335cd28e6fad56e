using System;
using System.Collections.Generic;
using System.Runtime.InteropServices;
using BindAudit.Rules.Loading.Documents;
using BindAudit.Rules.Matching;
using BindAudit.Rules.Matching.Links;

namespace BindAudit.Rules.Loading;

/// <summary>Collects the rules of all files, users' first; a built-in rule gives way to a user's of the same id.</summary>
internal sealed class RuleTable
{
    private readonly Dictionary<string, Place> _places = new(StringComparer.OrdinalIgnoreCase);

    internal List<CompiledRule> Rules { get; } = [];

    /// <summary>What a file must hold for a rule of the compiled pack to match, or null where there is none.</summary>
    internal FileSignals? PackedSignals { get; private set; }

    internal void AddAll(RuleDocument document, RuleScope scope)
    {
        var compiler = new RuleCompiler(document, scope);
        foreach (var entry in document.Rules)
        {
            var rule = compiler.Compile(entry);
            if (_places.TryGetValue(entry.Id.Text, out var first))
            {
                ReportTwice(document, entry, first.Document, first.Index);
                continue;
            }

            _places.Add(entry.Id.Text, new Place(document, entry.Id.Index));
            Rules.Add(rule);
        }

        AddPacked(document, scope);
    }

    /// <summary>A compiled pack was checked when it was made, so its queries cannot be in error.</summary>
    private void AddPacked(RuleDocument document, RuleScope scope)
    {
        if (document.Packed.Count == 0)
        {
            return;
        }

        var compiler = new Lazy<QueryCompiler>(() => QueryCompiler.OfChecked(scope));
        foreach (var packed in document.Packed)
        {
            if (!_places.ContainsKey(packed.Rule.Id))
            {
                var chains = new Lazy<ChainLink[]>(() => compiler.Value.Links(packed.Queries));
                Rules.Add(
                    new CompiledRule(
                        packed.Rule,
                        () => ImmutableCollectionsMarshal.AsImmutableArray(chains.Value)
                    )
                );
            }
        }

        PackedSignals = document.PackedSignals;
    }

    private static void ReportTwice(
        RuleDocument document,
        RuleEntry entry,
        RuleDocument first,
        int index
    )
    {
        if (document.File.IsBuiltIn == first.File.IsBuiltIn)
        {
            document.Errors.Report(
                entry.Id.Index,
                $"rule `{entry.Id.Text}` is defined twice, first at {first.Errors.PlaceOf(index)}"
            );
        }
    }

    private sealed record Place(RuleDocument Document, int Index);
}
