using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using BindAudit.Rules.Matching;
using BindAudit.Scanning.Modules;
using BindAudit.Scanning.Options;
using BindAudit.Scanning.Reading;
using BindAudit.Scanning.Suppression;
using BindAudit.Scanning.Walking;

namespace BindAudit.Scanning.Analysis;

/// <summary>What all workers of a scan share; immutable but for the memory of <see cref="Packages"/>.</summary>
internal sealed class ScanContext
{
    private Dictionary<string, FileRelevance>? _relevant;

    internal ScanContext(ScanOptions options)
    {
        Options = options;
        Paths = new ProjectPaths(options.WorkingDirectory);
        Prefilter = Prefilter.Of(
            options.Rules.Signals,
            options.Prefilter && !options.ReportUnusedSuppressions
        );
        Suppression = new SuppressionOptions(
            KnownIds.Of(options.KnownRules),
            KnownIds.Of(options.Rules),
            options.Rules.Rules.Length < options.KnownRules.Rules.Length,
            options.CompatBlanket,
            options.ReportUnusedSuppressions,
            options.FindUnusedSuppressions
        );
        Finder = new ModuleFinder(
            ModuleFinder.TopsOf(options.WorkingDirectory, options.Paths),
            Packages,
            options.ImportRoots
        );
        Rules = new RulesByPath(options.Rules, options.PathRules);
        Modules = new ProjectModules(Paths, Packages, Finder);
    }

    internal ScanOptions Options { get; }

    /// <summary>The rules of each file.</summary>
    internal RulesByPath Rules { get; }

    internal PackageFolders Packages { get; } = new();

    internal ProjectPaths Paths { get; }

    internal ModuleFinder Finder { get; }

    internal ProjectModules Modules { get; }

    /// <summary>A suppression that silences nothing may stand in any file, so that a search for those reads all.</summary>
    internal Prefilter Prefilter { get; }

    internal SuppressionOptions Suppression { get; }

    /// <summary>Looks at the files of a scan, so that those that cannot matter are not read again.</summary>
    internal void Survey(ImmutableArray<FoundFile> files, CancellationToken cancellation)
    {
        foreach (var file in files)
        {
            Paths.Add(file.FullPath, file.Path);
        }

        var surveys = new ProjectSurvey(Prefilter, Finder, Packages).Of(
            files,
            Options.Jobs,
            cancellation
        );
        Modules.Graph = new ImportGraph(surveys);
        _relevant = Relevance.Of(Prefilter, Modules.Graph, surveys, Options.Jobs);
    }

    /// <summary>Whether a rule may match in a file: for what it says itself, or for what it imports. Before a survey, always.</summary>
    internal bool IsRelevant(string fullPath) => _relevant?.ContainsKey(fullPath) ?? true;

    /// <summary>What may match in a file.</summary>
    internal Interests InterestsOf(string fullPath) =>
        _relevant?.GetValueOrDefault(fullPath) is { } file
            ? Options.Rules.InterestsOf(
                met: file.Met is { } met ? met.Contains : null,
                file.NewNames
            )
            : Options.Rules.AllInterests;
}
