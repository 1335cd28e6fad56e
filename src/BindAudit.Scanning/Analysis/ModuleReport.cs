using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using BindAudit.Rules.Matching;
using BindAudit.Scanning.Options;
using BindAudit.Scanning.Places;
using BindAudit.Scanning.Results;
using BindAudit.Scanning.Sources;
using BindAudit.Scanning.Suppression;
using BindAudit.Syntax.Tree;

namespace BindAudit.Scanning.Analysis;

/// <summary>Makes the findings of one module presentable: order, fingerprint, suppression, limits, lines and columns.</summary>
internal sealed class ModuleReport(ScannedModule module, ScanContext context)
{
    private readonly string _path = module.Summary.Path;
    private readonly ScanOptions _options = context.Options;

    /// <summary>The report of <paramref name="matches"/>, all of which stand in the module.</summary>
    internal FileReport Of(IReadOnlyList<Finding> matches)
    {
        var findings = Sorted(matches);
        var suppressed = Suppress(findings);
        var places = new PlaceReader(path =>
            path == _path ? Source : context.Modules.SourceOf(path)
        );
        var fingerprints = new Fingerprints();
        var reported = ImmutableArray.CreateBuilder<ReportedFinding>();
        var suppressedCount = 0;
        for (var at = 0; at < findings.Length; at++)
        {
            var identity = fingerprints.Next(findings[at]);
            if (!IsWithinLimits(findings[at]))
            {
                continue;
            }

            var applied = Placed(suppressed.Applied[at]);
            suppressedCount += applied is null ? 0 : 1;
            if (applied is null || _options.KeepSuppressed)
            {
                reported.Add(Report(findings[at], places, identity, applied));
            }
        }

        return new FileReport
        {
            Findings = reported.ToImmutable(),
            Warnings = PlacedAll(suppressed.Warnings),
            Unused = PlacedAll(suppressed.Unused),
            UsedElsewhere = suppressed.UsedElsewhere,
            BlanketHint = suppressed.BlanketHint is { } hint ? Placed(hint) : null,
            SuppressedCount = suppressedCount,
        };
    }

    private SuppressionResult Suppress(Finding[] findings) =>
        _options.RespectSuppressions
            ? Suppressor.Apply(
                module.Tokens,
                () => module.Tree,
                _path,
                findings,
                context.Suppression,
                TreeAt
            )
            : new SuppressionResult(Nothing(findings.Length), [], [], BlanketHint: null);

    private SyntaxTree? TreeAt(string path) =>
        context.Modules.SourceOf(path)?.Text is { } text ? SyntaxTree.Parse(text) : null;

    private PythonSource Source =>
        module.Notebook is { } notebook ? PythonSource.Of(notebook) : PythonSource.Of(module.Text);

    private ImmutableArray<ScanWarning> PlacedAll(ImmutableArray<ScanWarning> warnings) =>
        module.Notebook is null ? warnings : ImmutableArray.CreateRange(warnings, Placed);

    /// <summary>A change is looked for by the line of the file.</summary>
    private ImmutableArray<UnusedSuppression> PlacedAll(ImmutableArray<UnusedSuppression> unused) =>
        module.Notebook is { } notebook
            ? ImmutableArray.CreateRange(
                unused,
                one => one with { FileLine = notebook.FileLineOf(one.Line - 1) + 1 }
            )
            : unused;

    /// <summary>A warning about a notebook counts lines within the cell.</summary>
    private ScanWarning Placed(ScanWarning warning) =>
        module.Notebook?.CellLineOf(warning.Line - 1) is { } place
            ? warning with
            {
                Line = place.Line + 1,
                Cell = place.Cell,
                FileLine = module.Notebook.FileLineOf(warning.Line - 1) + 1,
            }
            : warning;

    private AppliedSuppression? Placed(AppliedSuppression? applied) =>
        applied is { Path: null } && module.Notebook?.CellLineOf(applied.Line - 1) is { } place
            ? applied with
            {
                Line = place.Line + 1,
                Cell = place.Cell,
            }
            : applied;

    private static ReportedFinding Report(
        Finding finding,
        PlaceReader places,
        FindingIdentity identity,
        AppliedSuppression? applied
    ) =>
        new(
            finding,
            places.Read(finding.Place)
                ?? throw new InvalidOperationException("a finding stands in another module"),
            places.Read(finding.Argument),
            finding.Literal == finding.Argument ? null : places.Read(finding.Literal),
            places.ReadAll(finding.Trace),
            places.Frame(finding.Place),
            identity,
            applied
        )
        {
            FileFrame = places.FileFrame(finding.Place),
        };

    private bool IsWithinLimits(Finding finding) =>
        finding.Reach <= _options.Reach
        && finding.Severity >= _options.MinSeverity
        && finding.Confidence >= _options.MinConfidence;

    private static Finding[] Sorted(IReadOnlyList<Finding> matches)
    {
        Finding[] findings = [.. matches];
        if (findings.Length > 1)
        {
            Array.Sort(findings, Compare);
        }

        return findings;
    }

    private static int Compare(Finding left, Finding right)
    {
        var order = left.Place.Span.Start.CompareTo(right.Place.Span.Start);
        order = order != 0 ? order : string.CompareOrdinal(left.Rule.Id, right.Rule.Id);
        return order != 0 ? order : left.Place.Span.Length.CompareTo(right.Place.Span.Length);
    }

    private static ImmutableArray<AppliedSuppression?> Nothing(int count) =>
        ImmutableArray.Create(new AppliedSuppression?[count]);
}
