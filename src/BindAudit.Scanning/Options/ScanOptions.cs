using System.Collections.Immutable;
using BindAudit.Rules.Matching;
using BindAudit.Rules.Model;
using BindAudit.Scanning.Configuration;
using BindAudit.Semantics.Values;

namespace BindAudit.Scanning.Options;

/// <summary>What to scan and how.</summary>
public sealed record ScanOptions
{
    /// <summary>Files and folders as given; at least one.</summary>
    public required ImmutableArray<string> Paths { get; init; }

    /// <summary>The folder against which relative paths are opened and reported paths are relative.</summary>
    public required string WorkingDirectory { get; init; }

    /// <summary>The rules that run.</summary>
    public required RuleSet Rules { get; init; }

    /// <summary>All rules that are known, selected or not: ids in suppressions are checked against them.</summary>
    public required RuleSet KnownRules { get; init; }

    /// <summary>Gitignore globs of what is left out, for walked and named files alike.</summary>
    public ImmutableArray<string> Exclude { get; init; } = [];

    /// <summary>As <see cref="Exclude"/>, but relative to <see cref="ConfiguredFolder"/>.</summary>
    public ImmutableArray<string> ConfiguredExclude { get; init; } = [];

    /// <summary>Gitignore globs of what alone is read, walked or named; without any, all that is Python.</summary>
    public ImmutableArray<string> Include { get; init; } = [];

    /// <summary>As <see cref="Include"/>, but relative to <see cref="ConfiguredFolder"/>.</summary>
    public ImmutableArray<string> ConfiguredInclude { get; init; } = [];

    /// <summary>The folder of the configuration file: absolute, with forward slashes, none at its end.</summary>
    public string ConfiguredFolder { get; init; } = "";

    /// <summary>What is different about rules for some files, in order.</summary>
    public ImmutableArray<PathRules> PathRules { get; init; } = [];

    /// <summary>Further folders from which modules are imported; absolute, with forward slashes.</summary>
    public ImmutableArray<string> ImportRoots { get; init; } = [];

    /// <summary>Whether <c>.gitignore</c>, <c>.ignore</c> and <c>.git/info/exclude</c> are followed.</summary>
    public bool RespectIgnoreFiles { get; init; } = true;

    /// <summary>Whether suppression comments count.</summary>
    public bool RespectSuppressions { get; init; } = true;

    /// <summary>Whether suppressed findings stay in the result, marked.</summary>
    public bool KeepSuppressed { get; init; }

    /// <summary>Whether suppressions that silence nothing are warned about.</summary>
    public bool ReportUnusedSuppressions { get; init; }

    /// <summary>Whether <see cref="Results.ScanResult.Unused"/> is filled, without warnings.</summary>
    public bool FindUnusedSuppressions { get; init; }

    /// <summary>Whether blanket <c># nosec</c> and <c># noqa</c> suppress.</summary>
    public bool CompatBlanket { get; init; }

    /// <summary>The farthest reach that is reported.</summary>
    public Reach Reach { get; init; } = Reach.Flow;

    /// <summary>Findings below it are dropped.</summary>
    public Severity MinSeverity { get; init; } = Severity.Info;

    /// <summary>Findings below it are dropped.</summary>
    public Confidence MinConfidence { get; init; } = Confidence.Low;

    /// <summary>Number of workers; zero means one a core.</summary>
    public int Jobs { get; init; }

    /// <summary>Whether files that cannot match are skipped after a search for words.</summary>
    public bool Prefilter { get; init; } = true;
}
