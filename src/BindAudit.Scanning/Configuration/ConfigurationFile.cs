using System.Collections.Immutable;
using BindAudit.Rules.Loading;
using BindAudit.Rules.Loading.Documents;

namespace BindAudit.Scanning.Configuration;

/// <summary>A configuration file that was read; what is wrong with it is in <see cref="Errors"/>.</summary>
public sealed record ConfigurationFile
{
    /// <summary>As messages name it.</summary>
    public required string Path { get; init; }

    /// <summary>The folder that it stands in: absolute, with forward slashes; its paths and globs are relative to it.</summary>
    public required string Folder { get; init; }

    /// <summary>The options that it gives, in order.</summary>
    public ImmutableArray<ConfigurationEntry> Entries { get; init; } = [];

    /// <summary><c>per-path</c>, in order: of several that cover a file all count, the last one most.</summary>
    public ImmutableArray<PathRules> PathRules { get; init; } = [];

    /// <summary>The ids that <see cref="PathRules"/> name, with their places.</summary>
    public ImmutableArray<Located> PathIds { get; init; } = [];

    /// <summary>The ids that <c>severity</c> names, with their places.</summary>
    public ImmutableArray<Located> SeverityIds { get; init; } = [];

    /// <summary><c>src</c>: folders from which modules are imported, relative to <see cref="Folder"/>.</summary>
    public ImmutableArray<Located> Sources { get; init; } = [];

    /// <summary><c>required-version</c>, or null.</summary>
    public Located? RequiredVersion { get; init; }

    /// <summary>What is wrong; later findings about its values can be added.</summary>
    public required ErrorList Errors { get; init; }
}
