using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using BindAudit.Scanning.Places;
using BindAudit.Scanning.Results;

namespace BindAudit.Scanning.Baselines;

/// <summary>Findings that were accepted; immutable.</summary>
/// <param name="Entries">Ordered by path, rule, caller, callee and key, so that a diff of two baselines is short.</param>
public sealed record Baseline(ImmutableArray<BaselineEntry> Entries)
{
    /// <summary>Accepts <paramref name="findings"/>, but for suppressed ones.</summary>
    /// <param name="findings">Their paths are relative to <paramref name="workingDirectory"/>.</param>
    /// <param name="workingDirectory">Absolute.</param>
    /// <param name="folder">The baseline's folder, absolute.</param>
    public static Baseline Of(
        ImmutableArray<ReportedFinding> findings,
        string workingDirectory,
        string folder
    )
    {
        var entries = new Dictionary<string, BaselineEntry>(StringComparer.Ordinal);
        foreach (var found in findings)
        {
            if (found.Suppression is null)
            {
                var entry = EntryOf(found, workingDirectory, folder);
                var count = entries.TryGetValue(entry.Key, out var known) ? known.Count + 1 : 1;
                entries[entry.Key] = entry with { Count = count };
            }
        }

        return new Baseline([.. entries.Values]).Ordered();
    }

    /// <summary>The entry of one finding, with a count of one.</summary>
    internal static BaselineEntry EntryOf(
        ReportedFinding found,
        string workingDirectory,
        string folder
    )
    {
        var finding = found.Finding;
        var full = Path.GetFullPath(found.Place.Path, workingDirectory);
        var path = Path.GetRelativePath(folder, full).Replace('\\', '/');
        return new BaselineEntry(
            path,
            finding.Rule.Id,
            finding.Caller,
            finding.Callee,
            finding.Value,
            Count: 1,
            Fingerprints.KeyOf(finding, path)
        );
    }

    /// <summary>The same entries in order.</summary>
    internal Baseline Ordered() => new(Entries.Sort(Compare));

    private static int Compare(BaselineEntry left, BaselineEntry right)
    {
        var order = string.CompareOrdinal(left.Path, right.Path);
        order = order != 0 ? order : string.CompareOrdinal(left.Rule, right.Rule);
        order = order != 0 ? order : string.CompareOrdinal(left.Caller, right.Caller);
        order = order != 0 ? order : string.CompareOrdinal(left.Callee, right.Callee);
        return order != 0 ? order : string.CompareOrdinal(left.Key, right.Key);
    }
}
