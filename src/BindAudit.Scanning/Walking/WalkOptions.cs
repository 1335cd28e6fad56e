using BindAudit.Scanning.Ignoring;

namespace BindAudit.Scanning.Walking;

/// <summary>What a walk leaves out.</summary>
internal sealed record WalkOptions
{
    /// <summary>Leaves nothing out, as <c>inspect</c> wants it.</summary>
    internal static readonly WalkOptions Everything = new()
    {
        Exclude = Excludes.None,
        RespectIgnoreFiles = false,
        RespectFolderRules = false,
        FindsNotebooks = false,
    };

    /// <summary>What is left out wherever it is found, named or not.</summary>
    internal required Excludes Exclude { get; init; }

    /// <summary>What alone is read, named or not.</summary>
    internal Includes Include { get; init; } = Includes.All;

    /// <summary>Whether ignore files count for what is not named.</summary>
    internal bool RespectIgnoreFiles { get; init; } = true;

    /// <summary>Whether virtual environments, caches and the like are left out.</summary>
    internal bool RespectFolderRules { get; init; } = true;

    /// <summary>Whether notebooks are found in folders; a named one always is.</summary>
    internal bool FindsNotebooks { get; init; } = true;

    /// <summary>Number of threads; at least one.</summary>
    internal int Workers { get; init; } = 1;
}
