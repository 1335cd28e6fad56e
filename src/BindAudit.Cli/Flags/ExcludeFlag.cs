namespace BindAudit.Cli.Flags;

/// <summary><c>--exclude GLOB</c>: what is left out, walked or named.</summary>
internal sealed class ExcludeFlag()
    : TextsFlag("--exclude", "GLOB", "leave out paths that match, as in .gitignore (repeatable)");
