using BindAudit.Scanning.Modules;
using BindAudit.Scanning.Options;
using BindAudit.Scanning.Reading;
using BindAudit.Scanning.Suppression;

namespace BindAudit.Scanning.Analysis;

/// <summary>What all workers of a scan share; immutable but for the memory of <see cref="Packages"/>.</summary>
internal sealed class ScanContext(ScanOptions options)
{
    internal ScanOptions Options { get; } = options;

    internal PackageFolders Packages { get; } = new();

    /// <summary>A suppression that silences nothing may stand in any file, so that a search for those reads all.</summary>
    internal Prefilter Prefilter { get; } =
        Prefilter.Of(
            options.Prefilter && !options.ReportUnusedSuppressions
                ? options.Rules.ImportRoots
                : null
        );

    internal SuppressionOptions Suppression { get; } =
        new(
            KnownIds.Of(options.KnownRules),
            KnownIds.Of(options.Rules),
            options.Rules.Rules.Length < options.KnownRules.Rules.Length,
            options.CompatBlanket,
            options.ReportUnusedSuppressions
        );
}
