namespace BindAudit.Cli.Flags;

/// <summary><c>--include GLOB</c>: what is read, walked or named; without it, all that is Python.</summary>
internal sealed class IncludeFlag()
    : TextsFlag(
        "--include",
        "GLOB",
        "read only files that match, as in .gitignore; '*.wsgi' brings in files without Python's extension (repeatable)"
    );
