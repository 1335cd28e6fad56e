namespace BindAudit.Cli.Flags;

/// <summary><c>--rules FILE|DIR</c>: rules beside the built-in ones.</summary>
internal sealed class RulesFlag()
    : TextsFlag(
        "--rules",
        "FILE|DIR",
        "rules file, or folder of them, beside the built-in ones (repeatable)"
    );
