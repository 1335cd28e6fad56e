using System.Collections.Generic;
using BindAudit.Rules.Matching;
using BindAudit.Rules.Model;
using BindAudit.Rules.Packing;
using BindAudit.Semantics.Values;

namespace BindAudit.Rules.Loading.Documents;

/// <summary>A rules file as it is written: each part is well-formed by itself, but may name what is not there.</summary>
internal sealed class RuleDocument(RuleFile file)
{
    internal RuleFile File { get; } = file;

    internal ErrorList Errors { get; } = new(file.Name, file.Yaml);

    internal List<RuleGroup> Groups { get; } = [];

    internal Dictionary<string, IReadOnlyList<Value>> Values { get; } = [];

    internal Dictionary<string, Signature> Functions { get; } = [];

    internal Dictionary<string, TypeEntry> Types { get; } = [];

    internal List<RuleEntry> Rules { get; } = [];

    /// <summary>The rules of a compiled pack, which has no others.</summary>
    internal List<PackedRule> Packed { get; } = [];

    /// <summary>What a file must hold for a rule of a compiled pack to match; null where there is none.</summary>
    internal FileSignals? PackedSignals { get; set; }
}
